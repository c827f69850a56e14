using ListPortal.History;

namespace ListPortal.Site.Past;

/// <summary>Finds in all publications what they changed of a record. Each change is looked at once, however many records there are.</summary>
internal sealed class Trails
{
    private readonly ListHistory _history;
    private readonly ILookup<string, (int Publication, PublishedChange Change)> _byFile;

    public Trails(ListHistory history)
    {
        _history = history;
        _byFile = history.Publications
            .SelectMany((publication, index) => publication.Changes.Select(change => (index, change)))
            .ToLookup(pair => pair.change.File, StringComparer.Ordinal);
    }

    /// <summary>The earliest first. The first step has no changes: it is where the public history of the files begins, if the record was there already.</summary>
    public IReadOnlyList<TrailStep> Of(HistoryOwner owner)
    {
        var later = owner.Files.SelectMany(file => _byFile[file])
            .Where(found => owner.ZoneName is null || !found.Change.Told.Untouched.Contains(owner.ZoneName))
            .GroupBy(found => found.Publication)
            .OrderBy(group => group.Key)
            .Select(group => new TrailStep(_history.Publications[group.Key], [.. group.Select(found => found.Change)]));
        return _history.Publications is [var first, ..] && owner.WasThere(first) ? [new TrailStep(first, []), .. later] : [.. later];
    }

    /// <summary>The last step of each day, for an address names a day; what the others of the day changed is told with it.</summary>
    public static IReadOnlyList<TrailStep> ByDay(IReadOnlyList<TrailStep> steps) =>
        [.. steps.GroupBy(step => step.Publication.Day).Select(day => new TrailStep(day.Last().Publication, [.. day.SelectMany(step => step.Changes)]))];
}
