using System.Globalization;
using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Changes.Telling;

/// <summary>Compares two values of a field by how much they are, where that can be said.</summary>
internal static class Weight
{
    private const string OnTheSpot = "当场";

    /// <summary>Below 0 where the later value is less, above 0 where it is more, null where nobody can tell.</summary>
    public static int? Compare(FieldDescription field, PlainValue? before, PlainValue? after) => (before, after) switch
    {
        (PlainRecord old, PlainRecord now) when field.ElementType == typeof(SourceLimit) => OfLimits(old, now),
        (PlainText { IsAbsence: false } old, PlainText { IsAbsence: false } now) => OfScalars(field.ElementType, old.Value, now.Value),
        (PlainList old, PlainList now) => OfLists(old, now),
        _ => null,
    };

    private static int? OfLimits(PlainRecord before, PlainRecord after)
    {
        var (old, now) = (before.TextOf("unit"), after.TextOf("unit"));
        if (old == now)
        {
            return OfScalars(typeof(int), before.TextOf("amount"), after.TextOf("amount"));
        }

        // Days and working days are not converted into one another; done on the spot is less than either.
        return now == OnTheSpot ? -1 : old == OnTheSpot ? 1 : null;
    }

    private static int? OfScalars(Type type, string before, string after)
    {
        if (type == typeof(int))
        {
            return int.TryParse(before, CultureInfo.InvariantCulture, out var old) && int.TryParse(after, CultureInfo.InvariantCulture, out var now) ? now.CompareTo(old) : null;
        }

        return type.IsEnum ? Place(type, after).CompareTo(Place(type, before)) : type == typeof(bool) ? (after == "是").CompareTo(before == "是") : null;
    }

    private static int? OfLists(PlainList before, PlainList after)
    {
        var gained = after.Items.Except(before.Items).Any();
        var lost = before.Items.Except(after.Items).Any();
        return (gained, lost) switch { (true, false) => 1, (false, true) => -1, (false, false) => 0, _ => null };
    }

    private static int Place(Type type, string word) => TermWords.Of(type).ToList().FindIndex(term => term.Word == word);
}
