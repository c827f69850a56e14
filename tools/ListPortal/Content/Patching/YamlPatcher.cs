using ListPortal.Content.Yaml;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Content.Patching;

/// <summary>
/// Changes single values of a YAML text and leaves every other character as it stands, comments and layout included.
/// Each change reads the text anew: files are small, and an offset is then never stale.
/// </summary>
/// <param name="text">Readable YAML with '\n' as its line ends.</param>
public sealed class YamlPatcher(string text, RecordDescription description)
{
    private readonly YamlDraft _draft = new(text);

    public string Text => _draft.Text;

    /// <summary>Gives a field, or an entry by id, another value; writes it where it is not written yet.</summary>
    /// <param name="path">Keys of fields and ids of elements, from the file inwards.</param>
    public void Set(IReadOnlyList<string> path, PlainValue value)
    {
        var spot = Find(path);
        var mapping = (YamlMapping)spot.Container;
        if (spot.Index >= 0)
        {
            Replace(mapping.Entries[spot.Index], spot, value);
        }
        else if (mapping.Extent.IsFlow)
        {
            AddInLine(mapping, spot, $"{path[^1]}: {InFlow(spot, value)}");
        }
        else
        {
            AddBelow(mapping, spot, path[^1], value);
        }
    }

    /// <summary>Takes a field, an element or an entry away, with the comment behind it; comments above it stay.</summary>
    public void Remove(IReadOnlyList<string> path)
    {
        var (container, index) = Find(path) is var spot ? (spot.Container, spot.Index) : default;
        if (container is YamlMapping { Entries.Count: 1 } && path.Count > 1)
        {
            Set([.. path.SkipLast(1)], new PlainRecord([]));
        }
        else if (!container.Extent.IsFlow)
        {
            _draft.Splice(_draft.Geometry.FirstLineOf(container, index), _draft.Geometry.LineBehind(container, index), "");
        }
        else if (index > 0)
        {
            _draft.Splice(_draft.Geometry.EndOf(container, index - 1), _draft.Geometry.EndOf(container, index), "");
        }
        else
        {
            _draft.Splice(YamlGeometry.StartOf(container, 0), YamlGeometry.StartOf(container, 1), "");
        }
    }

    /// <summary>Puts an element into a list.</summary>
    /// <param name="behind">The id of the element before it; empty for the first place.</param>
    public void Insert(IReadOnlyList<string> path, PlainRecord element, string behind)
    {
        var spot = Find(path);
        var list = (YamlSequence)spot.Node!;
        var before = behind.Length == 0 ? -1 : YamlSpot.IndexOf(list, behind);
        if (list.Extent.IsFlow)
        {
            var written = YamlWriter.FlowElement(spot.Field, element);
            InsertInLine(list, before, written);
        }
        else
        {
            var indent = _draft.Geometry.ColumnOf(_draft.Geometry.HyphenOf(list, 0));
            _draft.InsertLine(before < 0 ? _draft.Geometry.FirstLineOf(list, 0) : _draft.Geometry.LineBehind(list, before), YamlWriter.Element(spot.Field, element, indent));
        }
    }

    /// <summary>Puts the elements of a list into another order; the comments above an element go with it.</summary>
    /// <param name="ids">What is not among them goes to the end.</param>
    public void Reorder(IReadOnlyList<string> path, IReadOnlyList<string> ids)
    {
        var list = (YamlSequence)Find(path).Node!;
        var named = ids.Select(id => YamlSpot.IndexOf(list, id)).Where(index => index >= 0);
        YamlArrangement.Arrange(_draft, list, [.. named.Union(Enumerable.Range(0, list.Items.Count))]);
    }

    private void Replace(YamlEntry entry, YamlSpot spot, PlainValue value)
    {
        var end = _draft.Geometry.EndOf(spot.Container, spot.Index);
        if (spot.Container.Extent.IsFlow)
        {
            _draft.Splice(entry.Value.Extent.Start, end, InFlow(spot, value));
            return;
        }

        var isBlock = entry.Value is YamlSequence { Extent.IsFlow: false };
        var written = Behind(spot, value, _draft.Geometry.ColumnOf(entry.Key.Extent.Start), isBlock);
        var isInLine = written[0] == ' ' && (entry.Value is YamlScalar || entry.Value.Extent.IsFlow);
        _draft.Splice(isInLine ? entry.Value.Extent.Start : _draft.Geometry.BehindColon(entry.Key), end, isInLine ? written[1..] : written);
    }

    private void AddInLine(YamlMapping mapping, YamlSpot spot, string written)
    {
        if (mapping.Entries.Count == 0)
        {
            _draft.Splice(mapping.Extent.Start + 1, mapping.Extent.Start + 1, written);
        }
        else
        {
            InsertInLine(mapping, LastBefore(mapping, spot), written);
        }
    }

    private void AddBelow(YamlMapping mapping, YamlSpot spot, string key, PlainValue value)
    {
        var first = YamlGeometry.StartOf(mapping, 0);
        var indent = _draft.Geometry.ColumnOf(first);
        var before = LastBefore(mapping, spot);
        var written = $"{key}:{Behind(spot, value, indent, isBlock: false)}";
        if (before < 0)
        {
            _draft.Splice(first, first, $"{written}\n{new string(' ', indent)}");
        }
        else
        {
            _draft.InsertLine(_draft.Geometry.LineBehind(mapping, before), new string(' ', indent) + written);
        }
    }

    /// <summary>The entry behind which a new one goes: the last of those that the description puts before it.</summary>
    private static int LastBefore(YamlMapping mapping, YamlSpot spot)
    {
        if (spot.Owner is null)
        {
            return mapping.Entries.Count - 1;
        }

        var earlier = spot.Owner.Fields.TakeWhile(field => field != spot.Field).Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        return mapping.Entries.ToList().FindLastIndex(entry => earlier.Contains(entry.Key.Value));
    }

    private static string InFlow(YamlSpot spot, PlainValue value) =>
        spot.Owner is null ? YamlWriter.FlowElement(spot.Field, value) : YamlWriter.Flow(spot.Field, value);

    private static string Behind(YamlSpot spot, PlainValue value, int indent, bool isBlock) =>
        spot.Owner is null ? YamlWriter.BehindKey(spot.Field, value, indent) : YamlWriter.Behind(spot.Field, value, indent, isBlock);

    private void InsertInLine(YamlNode container, int before, string written)
    {
        var at = before < 0 ? YamlGeometry.StartOf(container, 0) : _draft.Geometry.EndOf(container, before);
        _draft.Splice(at, at, before < 0 ? $"{written}, " : $", {written}");
    }

    private YamlSpot Find(IReadOnlyList<string> path) => YamlSpot.Find(_draft.Root(), description, path);
}
