using ListPortal.Content;
using ListPortal.Fields;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Exports.Feeds;

/// <summary>
/// The adjustments as feeds: of the whole site, of each zone, item and department. Made only where the site has an address of
/// its own, for the ids in a feed are addresses.
/// </summary>
public sealed class FeedFiles
{
    /// <summary>A first batch changes thousands of things; its page tells them all.</summary>
    private const int MostLines = 30;

    private readonly Portal _portal;
    private readonly InterfaceTexts _texts;
    private readonly string _root;

    private FeedFiles(Portal portal, InterfaceTexts texts, string baseUrl)
    {
        _portal = portal;
        _texts = texts;
        _root = baseUrl + portal.Settings.BasePath;
    }

    public static IReadOnlyList<OutputFile> Of(Portal portal, InterfaceTexts texts) =>
        portal.Settings.BaseUrl is { } url ? [.. new FeedFiles(portal, texts, url).All()] : [];

    private IEnumerable<OutputFile> All()
    {
        var zones = By(change => [change.Zone.Id]);
        var items = By(change => [change.Item.Id]);
        var guides = _portal.Guides.ToDictionary(guide => (guide.Zone.Id, guide.Item.Id));
        var departments = By(change => DepartmentsOf(guides[(change.Zone.Id, change.Item.Id)]));
        return
        [
            .. Feed(Addresses.Home, "", _portal.Adjustments.SelectMany(adjustment => adjustment.Changes.Select(change => (adjustment, change)))),
            .. _portal.Zones.SelectMany(zone => Feed(Addresses.Of(zone), zone.ShortName, zones[zone.Id])),
            .. _portal.Items.SelectMany(item => Feed(Addresses.Of(item), item.Name, items[item.Id])),
            .. _portal.Departments.SelectMany(department => Feed(Addresses.Of(department), department.Name, departments[department.Id])),
        ];
    }

    private ILookup<string, (Adjustment Adjustment, AdjustmentChange Change)> By(Func<AdjustmentChange, IEnumerable<string>> keys) => _portal.Adjustments
        .SelectMany(adjustment => adjustment.Changes.SelectMany(change => keys(change).Distinct().Select(key => (key, adjustment, change))))
        .ToLookup(found => found.key, found => (found.adjustment, found.change), StringComparer.Ordinal);

    /// <summary>Those that handle it in the zone, and those whose power it was.</summary>
    private static IEnumerable<string> DepartmentsOf(Guide guide) =>
        guide.Delegation is { } delegation ? [delegation.Department.Id, delegation.OriginalBody.Id] : [];

    /// <param name="subject">Whom or what the feed is about; empty for the whole site.</param>
    private IEnumerable<OutputFile> Feed(string address, string subject, IEnumerable<(Adjustment Adjustment, AdjustmentChange Change)> changes)
    {
        var title = _texts.Find("changes", "feed", "title");
        var feed = new AtomFeed
        {
            Page = _root + address[1..],
            Title = string.Join(" - ", new[] { subject, title, _portal.Settings.Title }.Where(part => part.Length > 0)),
            Author = _portal.Settings.Organisation,
            Began = _portal.Documents.Select(document => document.Issued).DefaultIfEmpty().Min(),
            Entries = [.. changes.GroupBy<(Adjustment Adjustment, AdjustmentChange Change), Adjustment, AdjustmentChange>(found => found.Adjustment, found => found.Change, ReferenceEqualityComparer.Instance).Select(EntryOf)],
        };
        return feed.Files(address + Addresses.FeedName);
    }

    private FeedEntry EntryOf(IGrouping<Adjustment, AdjustmentChange> changes)
    {
        var (adjustment, count) = (changes.Key, changes.Count());
        var more = count > MostLines ? new[] { InterfaceTexts.Fill(_texts.Find("changes", "feed", "more"), [count]) } : [];
        return new FeedEntry(_root + Addresses.Of(adjustment)[1..], adjustment.Title, adjustment.Reason, [.. changes.Take(MostLines).Select(Line), .. more])
        {
            Kind = adjustment.Kind.WordOf(),
            Updated = adjustment.Published,
        };
    }

    private string Line(AdjustmentChange change) =>
        InterfaceTexts.Fill(_texts.Find("changes", "feed", "line"), [change.Zone.ShortName, change.Item.Name, change.FieldLabel, change.From, change.To]);
}
