using ListPortal.Site.Views;

namespace ListPortal.Site;

/// <summary>One page of the site: where it stands, which template shows it, and what the template sees.</summary>
public sealed record Page
{
    /// <summary>Below the base path, beginning with a slash; a folder ends with one.</summary>
    public required string Address { get; init; }

    /// <summary>Unique on the site.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence for search engines and link previews.</summary>
    public required string Description { get; init; }

    /// <summary>Name of a file in templates/pages, without its ending.</summary>
    public required string Template { get; init; }

    /// <summary>What the template sees. It is made when it is asked for: the views of all pages would not find room beside one another.</summary>
    public required Func<object> View { get; init; }

    /// <summary>The files of the lists that say what the page shows, the most telling first; none for overviews.</summary>
    public IReadOnlyList<string> Sources => SourcesOf(View());

    /// <summary>The same of a view that was made already; none for a page as it stood once, which nobody edits.</summary>
    internal IReadOnlyList<string> SourcesOf(object view) => Past is null ? SourceFiles.Of(view) : [];

    /// <summary>From the home page down to the page above this one.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>What the page shows rests on a sample document; a banner says so.</summary>
    public bool IsSample { get; init; }

    /// <summary>Where the adjustments of what the page shows can be subscribed to, if the site has an address of its own.</summary>
    public string Feed { get; init; } = Addresses.Home + Addresses.FeedName;

    /// <summary>When what it shows was last changed, as far as that is known.</summary>
    public DateOnly? Changed { get; init; }

    /// <summary>The same as data, or null.</summary>
    public string? Data { get; init; }

    /// <summary>The page that tells how this one changed, or null.</summary>
    public string? History { get; init; }

    /// <summary>Of a page as it stood once; null for all pages of today.</summary>
    public PastVersion? Past { get; init; }

    /// <summary>The page that stands in the place of this one now, as for an item that was merged into another; null for all others.</summary>
    public string? MovesTo { get; init; }

    /// <summary>The part of the navigation that is marked as current.</summary>
    public NavigationPart Part { get; init; }

    /// <summary>Modules in assets that this page needs, without path.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>The scripts change what the page shows at first, so browsers draw it only after they ran: nothing jumps.</summary>
    public bool WaitsForScripts { get; init; }
}
