using ListPortal.Fields.Plain;

namespace ListPortal.Changes.Merging;

/// <summary>
/// Three-way merge: changes were made against a base, the lists may have moved on since. What nobody else touched is carried
/// out, what is already so is left, and what two people changed in two ways is a conflict for people to settle.
/// </summary>
/// <param name="ToDo">In an order in which they can be carried out.</param>
public sealed record Merge(IReadOnlyList<Change> ToDo, IReadOnlyList<Conflict> Conflicts)
{
    public static Merge Of(Snapshot now, IReadOnlyList<Change> changes)
    {
        var toDo = new List<Change>();
        var conflicts = new List<Conflict>();
        var renamed = changes.Where(change => change.Kind == ChangeKind.Renamed).ToList();
        foreach (var change in changes)
        {
            var stands = now.Find(PlaceNow(change, renamed, now));
            if (IsFree(change, stands, now))
            {
                toDo.Add(change);
            }
            else if (!IsDone(change, stands, now))
            {
                conflicts.Add(new Conflict(change, stands));
            }
        }

        return new Merge(toDo, conflicts);
    }

    private static bool IsFree(Change change, PlainValue? stands, Snapshot now) => change.Kind switch
    {
        ChangeKind.Renamed => stands is not null && now.Find(Renewed(change)) is null,
        ChangeKind.Reordered => StandsInOrder(change.Before, stands, change),
        _ => Equals(stands, change.Before) && HasRoom(change, now),
    };

    private static bool IsDone(Change change, PlainValue? stands, Snapshot now) => change.Kind switch
    {
        ChangeKind.Renamed => stands is null && now.Find(Renewed(change)) is not null,
        ChangeKind.Reordered => StandsInOrder(change.After, stands, change),
        _ => Equals(stands, change.After),
    };

    // A field cannot be written into a record that is gone.
    private static bool HasRoom(Change change, Snapshot now) =>
        change.Place.Keys.Count < 2 || change.Before is not null || now.Find(change.Place with { Keys = [.. change.Place.Keys.SkipLast(1)] }) is not (null or PlainText);

    /// <summary>Changes within an element name it by its new id; as long as the rename is to be done, it stands under the old one.</summary>
    private static ChangePlace PlaceNow(Change change, IReadOnlyList<Change> renamed, Snapshot now)
    {
        foreach (var rename in renamed.Where(rename => rename != change && IsWithin(change.Place, Renewed(rename))))
        {
            if (now.Find(Renewed(rename)) is null)
            {
                return change.Place with { Keys = [.. rename.Place.Keys, .. change.Place.Keys.Skip(rename.Place.Keys.Count)] };
            }
        }

        return change.Place;
    }

    private static bool IsWithin(ChangePlace place, ChangePlace outer) =>
        place.File == outer.File && place.Keys.Count > outer.Keys.Count && place.Keys.Take(outer.Keys.Count).SequenceEqual(outer.Keys);

    private static ChangePlace Renewed(Change rename) => rename.Place with { Keys = [.. rename.Place.Keys.SkipLast(1), ((PlainText)rename.After!).Value] };

    // Elements that somebody else added or removed in the meantime do not matter, as long as the others stand as told.
    private static bool StandsInOrder(PlainValue? order, PlainValue? stands, Change change)
    {
        var told = IdsOf(change.Before);
        var standing = IdsOf(stands).Where(told.Contains).ToList();
        return standing.SequenceEqual(IdsOf(order).Where(standing.Contains));
    }

    private static IReadOnlyList<string> IdsOf(PlainValue? list) => list is PlainList ids
        ? [.. ids.Items.Select(item => item is PlainRecord record ? record.Id : ((PlainText)item).Value)]
        : [];
}
