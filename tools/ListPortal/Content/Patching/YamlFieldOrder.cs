using System.Text;
using ListPortal.Content.Yaml;
using ListPortal.Fields;

namespace ListPortal.Content.Patching;

/// <summary>
/// Puts the fields of a record into the order of its description. A comment directly above a field goes with it; a record
/// with another comment on the way is left as it is, for nobody but its writer knows which field that comment means.
/// </summary>
internal sealed class YamlFieldOrder(string text, YamlMapping record)
{
    private readonly YamlGeometry _geometry = new(text);

    private bool IsFlow => record.Extent.IsFlow;

    /// <summary>The text with the record in order, or null where it is in order already or has to stay.</summary>
    public string? Arranged(RecordDescription description)
    {
        var order = YamlSpot.OrderOf(record, description);
        var moved = Enumerable.Range(0, order.Count).Where(place => order[place] != place).ToList();
        if (moved.Count == 0 || record.Entries.Any(entry => description.Find(entry.Key.Value) is null))
        {
            return null;
        }

        var (first, last) = (moved[0], moved[^1]);
        return TearsAComment(first, last) || (first == 0 && Piece(order[0]).StartsWith('#')) ? null : Arranged(order, first, last);
    }

    private string Arranged(IReadOnlyList<int> order, int first, int last)
    {
        var arranged = new StringBuilder(text, 0, StartOf(first), text.Length);
        for (var place = first; place <= last; place++)
        {
            arranged.Append(Piece(order[place]));
            arranged.Append(place < last ? text[EndOf(place)..StartOf(place + 1)] : "");
        }

        return arranged.Append(text, EndOf(last), text.Length - EndOf(last)).ToString();
    }

    private string Piece(int index)
    {
        var piece = text[StartOf(index)..EndOf(index)];
        return IsFlow || piece.EndsWith('\n') ? piece : piece + '\n';
    }

    /// <summary>The beginning of a field, or of the comment directly above it. Above the first one stands what opens the file or the record.</summary>
    private int StartOf(int index)
    {
        var start = YamlGeometry.StartOf(record, index);
        var column = _geometry.ColumnOf(start);
        while (!IsFlow && index > 0 && LineAbove(start) + column is var above && above < start && text[above] == '#' && IsBlank(LineAbove(start), above) && above >= EndOf(index - 1))
        {
            start = above;
        }

        return start;
    }

    private int EndOf(int index) => IsFlow ? _geometry.EndOf(record, index) : _geometry.LineBehind(record, index);

    private bool TearsAComment(int first, int last) =>
        Enumerable.Range(first, last - first).Any(place => HasComment(EndOf(place), StartOf(place + 1)))
        || HasComment(first > 0 ? EndOf(first - 1) : IsFlow ? record.Extent.Start : LineAbove(StartOf(0)), StartOf(first))
        || HasComment(EndOf(last), Behind(last));

    // In one line the comment at its end may be about any field; in block style the line behind the record may still be about its last.
    private int Behind(int last) => (IsFlow, last + 1 < record.Entries.Count) switch
    {
        (true, true) => StartOf(last + 1),
        (true, false) => record.Extent.End,
        (false, true) => EndOf(last),
        _ => text.AsSpan(EndOf(last)).TrimStart(' ').StartsWith("#") ? _geometry.NextLine(EndOf(last)) : EndOf(last),
    };

    private bool HasComment(int start, int end) => end > start && text.AsSpan(start, end - start).Contains('#');

    private bool IsBlank(int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();

    private int LineAbove(int offset) => _geometry.LineStart(offset) is > 0 and var start ? _geometry.LineStart(start - 1) : 0;
}
