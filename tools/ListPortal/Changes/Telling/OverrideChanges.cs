using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Changes.Telling;

/// <summary>
/// What a delegation says other than its item is told against what it inherits: the first word on a field changes the item's
/// value, and the last one taken away brings it back.
/// </summary>
internal sealed class OverrideChanges(Snapshot before, Snapshot after)
{
    private const string Overrides = "overrides";
    private const string Set = "set";
    private const string Drop = "drop";
    private const string Add = "add";

    /// <summary>The change as a reader meets it: one for each field and element that is overridden.</summary>
    public IEnumerable<Change> Of(Change change) => IsOverride(change.Place) ? Opened(change).Select(Inherited) : [change];

    public static bool IsOverride(ChangePlace place) => place.Keys is [Overrides, ..] && ItemPath(place) is not null;

    /// <summary>The place says that an element of the item does not hold in this zone.</summary>
    public static bool IsDrop(ChangePlace place) => place.Keys is [Overrides, _, Drop, _];

    /// <summary>The place of the item that an override speaks of: <c>overrides/materials/set/licence/copies</c> → <c>materials/licence/copies</c>.</summary>
    public static ChangePlace? InItem(ChangePlace place)
    {
        if (!IsOverride(place))
        {
            return null;
        }

        var inList = place.Keys.Count > 2 && place.Keys[2] is (Set or Drop or Add);
        return new ChangePlace(ItemPath(place)!, [.. place.Keys.Skip(1).Take(inList ? 1 : 0), .. place.Keys.Skip(inList ? 3 : 1)]);
    }

    private static string? ItemPath(ChangePlace place) =>
        Content.ContentKinds.Of(place.File) is var (kind, names) && kind.Type == typeof(SourceDelegation) ? $"content/items/{names["item"]}.yml" : null;

    private static IEnumerable<Change> Opened(Change change)
    {
        var entries = (change.Place.Keys.Count, change.Before ?? change.After) switch
        {
            (1 or 2, PlainRecord) when change.Place.Field is { Shape: FieldShape.Record } field && IsOverrideRecord(field) => Entries(change),
            (3, PlainRecord) => Entries(change),
            (3, PlainList) => Elements(change),
            (4, PlainRecord) when change.Place.Keys[2] == Set => Entries(change),
            _ => null,
        };
        return entries?.ToList() is { Count: > 0 } opened ? opened.SelectMany(Opened) : [change];
    }

    private static bool IsOverrideRecord(FieldDescription field) => field.ElementType == typeof(SourceOverrides) || field.ElementType.IsGenericType;

    private static IEnumerable<Change>? Entries(Change change) =>
        (change.Before, change.After) switch
        {
            (null, PlainRecord added) => added.Entries.Select(entry => new Change(change.Place.Into(entry.Key), ChangeKind.Added, null, entry.Value)),
            (PlainRecord removed, null) => removed.Entries.Select(entry => new Change(change.Place.Into(entry.Key), ChangeKind.Removed, entry.Value, null)),
            _ => null,
        };

    private static IEnumerable<Change>? Elements(Change change) =>
        (change.Before, change.After) switch
        {
            (null, PlainList added) => added.Items.OfType<PlainRecord>().Select(element => new Change(change.Place.Into(element.Id), ChangeKind.Added, null, element)),
            (PlainList removed, null) => removed.Items.OfType<PlainRecord>().Select(element => new Change(change.Place.Into(element.Id), ChangeKind.Removed, element, null)),
            _ => null,
        };

    private Change Inherited(Change change)
    {
        var speaksOfAField = change.Place.Keys is [_, _, Set, _, _, ..] or [_, _];
        if (!speaksOfAField || InItem(change.Place) is not { } place)
        {
            return change;
        }

        var (old, now) = (change.Before ?? before.Find(place), change.After ?? after.Find(place));
        return old is null || now is null ? change : change with { Kind = ChangeKind.Changed, Before = old, After = now };
    }
}
