using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>The search page: what one can filter by, and ways around for whom search does not serve.</summary>
public sealed record SearchView
{
    public required IReadOnlyList<Zone> Zones { get; init; }

    public required IReadOnlyList<Stage> Stages { get; init; }

    public required IReadOnlyList<ItemType> Types { get; init; }

    /// <summary>Those of bodies that are competent, come or have a page, as a dictionary has them.</summary>
    public required IReadOnlyList<Function> Functions { get; init; }

    public required IReadOnlyList<Audience> Audiences { get; init; }

    /// <summary>Whether there is a page of items by letter.</summary>
    public required bool HasItemIndex { get; init; }
}
