using ListPortal.Content.Yaml;
using ListPortal.Fields;

namespace ListPortal.Content.Patching;

/// <summary>Puts pieces of a YAML text into another order; the comments above a piece go with it.</summary>
internal static class YamlArrangement
{
    /// <param name="order">For each place the index of the piece that shall stand there.</param>
    public static void Arrange(YamlDraft draft, YamlNode container, IReadOnlyList<int> order)
    {
        var slots = order.Select((_, index) => Slot(draft.Geometry, container, index)).ToList();
        var texts = slots.Select(slot => draft.Text[slot.Start..slot.End]).ToList();
        if (!container.Extent.IsFlow && !texts[^1].EndsWith('\n'))
        {
            texts[^1] += '\n';
        }

        for (var place = order.Count - 1; place >= 0; place--)
        {
            draft.Splice(slots[place].Start, slots[place].End, texts[order[place]]);
        }
    }

    /// <summary>Puts the fields of every record into the order of their description.</summary>
    /// <returns>Of each record that changed, the first key that moved.</returns>
    public static IReadOnlyList<YamlScalar> OrderFields(YamlDraft draft, RecordDescription description)
    {
        var moved = new List<YamlScalar>();
        while (Disordered(draft, description) is var (record, order))
        {
            moved.Add(record.Entries[order.Select((from, to) => (from, to)).First(place => place.from != place.to).from].Key);
            Arrange(draft, record, order);
        }

        return moved;
    }

    private static (YamlMapping Record, IReadOnlyList<int> Order)? Disordered(YamlDraft draft, RecordDescription description)
    {
        foreach (var (record, kind) in YamlRecords.In(draft.Root(), description))
        {
            var order = YamlSpot.OrderOf(record, kind);
            if (!order.SequenceEqual(order.Order()) && MayMove(draft, record, order) && record.Entries.All(entry => kind.Find(entry.Key.Value) is not null))
            {
                return (record, order);
            }
        }

        return null;
    }

    // The first field of an element in block style stands behind its hyphen, so it stays there.
    private static bool MayMove(YamlDraft draft, YamlMapping record, IReadOnlyList<int> order) =>
        order[0] == 0 || record.Extent.IsFlow || draft.Text[draft.Geometry.LineStart(record.Extent.Start)..record.Extent.Start].Trim().Length == 0;

    // In one line a slot is the piece itself; in block style it is the lines since the end of the piece before.
    private static (int Start, int End) Slot(YamlGeometry geometry, YamlNode container, int index) => container.Extent.IsFlow
        ? (YamlGeometry.StartOf(container, index), geometry.EndOf(container, index))
        : (index == 0 ? geometry.FirstLineOf(container, 0) : geometry.LineBehind(container, index - 1), geometry.LineBehind(container, index));
}
