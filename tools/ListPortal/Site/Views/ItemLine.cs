using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>An item with the zones that handle it.</summary>
public sealed record ItemLine(Item Item, IReadOnlyList<Guide> Guides)
{
    public IReadOnlyList<Guide> Handling { get; } = [.. Guides.Where(guide => guide.CanHandle)];

    /// <summary>The zones are too many to be named one by one.</summary>
    public bool IsSplit { get; init; }
}
