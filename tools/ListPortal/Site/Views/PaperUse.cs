using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>An item that asks for a paper, with its own terms for it.</summary>
public sealed record PaperUse(Item Item, Material Material);
