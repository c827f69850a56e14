using ListPortal.Changes;
using ListPortal.Content;
using ListPortal.History;
using ListPortal.Model;
using ListPortal.Site;
using ListPortal.Site.Views;

namespace ListPortal;

/// <summary>What one build publishes: the portal, its pages, and the words of the interface.</summary>
public sealed record Edition(Portal Portal, IReadOnlyList<Page> Pages, InterfaceTexts Texts)
{
    /// <summary>What is known of earlier states of the lists.</summary>
    public ListHistory History { get; init; } = ListHistory.Empty;

    /// <summary>What the files say, as open data publish it. Read when it is asked for.</summary>
    public required Lazy<Snapshot> Lists { get; init; }

    /// <summary>How search did on the judged queries; empty before it was asked.</summary>
    public IReadOnlyList<SearchQuality> Measured { get; private init; } = [];

    public Edition PublishedAs(ReleaseView release) => this with { Pages = [.. SitePages.Of(release, Pages)] };

    public Edition With(IReadOnlyList<SearchQuality> measured) => this with { Measured = measured, Pages = [.. SitePages.With(measured, Pages)] };
}
