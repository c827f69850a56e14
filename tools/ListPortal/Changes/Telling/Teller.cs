using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Changes.Telling;

/// <summary>Tells changes in the words of the lists: one sentence each, with its class, whom it reaches and who answers for it.</summary>
public sealed class Teller
{
    private readonly Snapshot _before;
    private readonly Snapshot _after;
    private readonly ListNames _names;
    private readonly ChangeSentences _sentences;
    private readonly OverrideChanges _overrides;
    private readonly AffectedZones _zones;
    private readonly Reviewers _reviewers;

    public Teller(Snapshot before, Snapshot after)
    {
        _before = before;
        _after = after;
        _names = new ListNames(after, before);
        _sentences = new ChangeSentences(new ChangedThing(before, after, _names), new ValueWords(_names));
        _overrides = new OverrideChanges(before, after);
        _zones = new AffectedZones(after, _names);
        _reviewers = new Reviewers(before, after, _names);
    }

    /// <summary>In the order of the changes.</summary>
    public IReadOnlyList<ToldChange> Tell(IReadOnlyList<Change> changes)
    {
        var told = new List<ToldChange>();
        var limits = new HashSet<ChangePlace>();
        foreach (var change in changes)
        {
            if (LimitAround(change.Place) is not { } limit)
            {
                told.AddRange(_overrides.Of(change).Select(spoken => Told(spoken, [change])));
            }
            else if (limits.Add(limit))
            {
                var whole = new Change(limit, ChangeKind.Changed, _before.Find(limit), _after.Find(limit));
                told.AddRange(_overrides.Of(whole).Select(spoken => Told(spoken, [.. changes.Where(each => Equals(LimitAround(each.Place), limit))])));
            }
        }

        return told;
    }

    private ToldChange Told(Change spoken, IReadOnlyList<Change> changes)
    {
        var (reached, own) = _zones.Of(spoken.Place);
        return new ToldChange(_names.Subject(spoken.Place.File), _sentences.Of(spoken), ChangeClasses.Of(spoken), changes)
        {
            Zones = reached,
            Untouched = own,
            Reviewers = _reviewers.Of(changes[0].Place),
            Values = _sentences.ValuesOf(spoken),
        };
    }

    /// <summary>The limit whose amount or unit is at the place: the two are one thing to a reader.</summary>
    private static ChangePlace? LimitAround(ChangePlace place) =>
        place.Keys is [.., "amount" or "unit"] && place.Fields is [.., { } outer, _] && outer.Shape == FieldShape.Record && outer.ElementType == typeof(SourceLimit)
            ? place with { Keys = [.. place.Keys.SkipLast(1)] }
            : null;
}
