using ListPortal.Content;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal;

/// <summary>What one build publishes: the portal, its pages, and the words of the interface.</summary>
public sealed record Edition(Portal Portal, IReadOnlyList<Page> Pages, InterfaceTexts Texts);
