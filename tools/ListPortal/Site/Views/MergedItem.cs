using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>An item that was merged into another.</summary>
/// <param name="Adjustment">What decided it.</param>
public sealed record MergedItem(Item Item, Adjustment? Adjustment);
