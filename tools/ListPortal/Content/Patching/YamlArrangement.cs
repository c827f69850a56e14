using ListPortal.Content.Yaml;

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

    // In one line a slot is the piece itself; in block style it is the lines since the end of the piece before.
    private static (int Start, int End) Slot(YamlGeometry geometry, YamlNode container, int index) => container.Extent.IsFlow
        ? (YamlGeometry.StartOf(container, index), geometry.EndOf(container, index))
        : (index == 0 ? geometry.FirstLineOf(container, 0) : geometry.LineBehind(container, index - 1), geometry.LineBehind(container, index));
}
