using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>A page of text with the others of its kind.</summary>
public sealed record TextPageView(TextPage Page, IReadOnlyList<TextPage> Pages);
