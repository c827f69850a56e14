using ListPortal.Changes.Telling;
using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.History;
using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site;

/// <summary>Every change that was ever published, none hidden as minor: adjustments, and what was published without one.</summary>
internal sealed class ChangeLog
{
    private readonly Dictionary<string, string> _commits = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Zone, string Item), Guide> _guides;
    private readonly PageTexts _texts;
    private readonly ILookup<string, string> _zonesByName;

    public ChangeLog(Portal portal, ListHistory history, PageTexts texts)
    {
        _texts = texts;
        _guides = portal.Guides.ToDictionary(guide => (guide.Zone.Id, guide.Item.Id));
        _zonesByName = portal.Zones.ToLookup(zone => zone.ShortName, zone => zone.Id, StringComparer.Ordinal);
        foreach (var publication in history.Publications)
        {
            foreach (var adjustment in publication.Changes.Select(change => change.AdjustmentId).OfType<string>())
            {
                _commits.TryAdd(adjustment, publication.Commit);
            }
        }

        var undecided = history.Publications.Reverse().Where(publication => publication.Undecided.Any()).Select(Of);
        Entries = [.. undecided.Concat(portal.Adjustments.Select(Of)).OrderByDescending(entry => entry.Day)];
    }

    /// <summary>The latest first.</summary>
    public IReadOnlyList<LogEntry> Entries { get; }

    public Guide GuideOf(AdjustmentChange change) => _guides[(change.Zone.Id, change.Item.Id)];

    public LogLine LineOf(AdjustmentChange change)
    {
        var guide = GuideOf(change);
        var told = AdjustmentTelling.Of(change);
        return new LogLine(told.Subject, told.Sentence, told.Class, Addresses.Of(guide))
        {
            Zones = [change.Zone.Id],
            Item = change.Item.Id,
            Departments = guide.Delegation is { } delegation ? [.. new[] { delegation.Department.Name, delegation.OriginalBody.Name }.Distinct()] : [],
        };
    }

    public LogLine LineOf(PublishedChange change) => new(change.Told.Subject, change.Told.Sentence, change.Told.Class, Addresses.OfFile(change.File))
    {
        Zones = [.. change.Told.Zones.SelectMany(name => _zonesByName[name])],
        Item = ContentKinds.Of(change.File) is var (kind, names)
            ? kind.Type == typeof(SourceItem) ? names["id"] : names.GetValueOrDefault("item")
            : null,
        Departments = change.Told.Reviewers,
    };

    private LogEntry Of(Adjustment adjustment) => new()
    {
        Address = Addresses.Of(adjustment),
        Title = adjustment.Title,
        Day = adjustment.Published,
        Adjustment = adjustment,
        Commit = _commits.GetValueOrDefault(adjustment.Id),
        Lines = [.. adjustment.Changes.Select(LineOf)],
    };

    private LogEntry Of(Publication publication)
    {
        var lines = publication.Undecided.Select(LineOf).ToList();
        var subject = lines.TrueForAll(line => line.Subject == lines[0].Subject) ? lines[0].Subject : _texts.Several(lines[0].Subject);
        return new LogEntry
        {
            Address = Addresses.ChangesOf(publication),
            Title = _texts.Title("published_change", subject, lines.Count, publication.Commit[..8]),
            Day = publication.Day,
            Commit = publication.Commit,
            Lines = lines,
        };
    }
}
