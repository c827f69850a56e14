using System.Text;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Content.Patching;

/// <summary>Writes values as an editor would: short records and lists in one line, long ones a field a line, in the order of the description.</summary>
internal static class YamlWriter
{
    private const int Step = 2;

    /// <summary>Characters of a line up to which a record or list stands in one line.</summary>
    private const int LineWidth = 100;

    /// <summary>The fields of a record, each in lines of its own that end with a line feed.</summary>
    public static string Fields(RecordDescription description, PlainRecord record, int indent)
    {
        var text = new StringBuilder();
        foreach (var field in description.Fields)
        {
            if (record.Find(field.Key) is { } value)
            {
                text.Append(' ', indent).Append(field.Key).Append(':').Append(Behind(field, value, indent)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>What stands behind the colon of a field: a blank and a line, or a line feed and a block. Without the last line feed.</summary>
    /// <param name="isBlock">A list stays one element a line, however short it is.</param>
    public static string Behind(FieldDescription field, PlainValue value, int indent, bool isBlock = false) => value switch
    {
        PlainText text when text.Value.Contains('\n', StringComparison.Ordinal) => Literal(text.Value, indent + Step),
        PlainText text => " " + Scalar(field, text, isFlow: false),
        PlainRecord { Entries.Count: 0 } => " {}",
        _ when !isBlock && FitsInLine(value) && Flow(field, value) is var flow && flow.Length + indent <= LineWidth => " " + flow,
        PlainRecord record when field.Shape == FieldShape.Record => "\n" + Ended(Fields(RecordDescription.Of(field.ElementType), record, indent + Step)),
        PlainRecord keyed => "\n" + string.Join('\n', keyed.Entries.Select(entry => $"{Blanks(indent + Step)}{entry.Key}:{BehindKey(field, entry.Value, indent + Step)}")),
        PlainList list => "\n" + string.Join('\n', list.Items.Select(item => Element(field, item, indent + Step))),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>What stands behind the colon of an entry whose key is an id.</summary>
    public static string BehindKey(FieldDescription keyed, PlainValue value, int indent)
    {
        if (value is not PlainRecord record)
        {
            return " " + Scalar(keyed, (PlainText)value, isFlow: false);
        }

        return InLine(keyed, record, indent) is { } line ? " " + line : "\n" + Ended(Fields(RecordDescription.Of(keyed.ElementType), record, indent + Step));
    }

    /// <summary>One element of a list with its hyphen, without the last line feed.</summary>
    public static string Element(FieldDescription list, PlainValue element, int indent)
    {
        var lead = Blanks(indent) + "- ";
        if (element is not PlainRecord record)
        {
            return lead + Scalar(list, (PlainText)element, isFlow: false);
        }

        return lead + (InLine(list, record, indent) ?? Ended(Fields(RecordDescription.Of(list.ElementType), record, indent + Step))[(indent + Step)..]);
    }

    /// <summary>The value of a field as it stands between brackets or braces.</summary>
    public static string Flow(FieldDescription field, PlainValue value) => value switch
    {
        PlainList list => $"[{string.Join(", ", list.Items.Select(item => FlowElement(field, item)))}]",
        PlainRecord keyed when field.Shape != FieldShape.Record =>
            $"{{{string.Join(", ", keyed.Entries.Select(entry => $"{entry.Key}: {FlowElement(field, entry.Value)}"))}}}",
        _ => FlowElement(field, value),
    };

    /// <summary>An element of a list or an entry of a keyed mapping as it stands between brackets or braces.</summary>
    public static string FlowElement(FieldDescription field, PlainValue value)
    {
        if (value is not PlainRecord record)
        {
            return Scalar(field, (PlainText)value, isFlow: true);
        }

        var fields = from inner in RecordDescription.Of(field.ElementType).Fields
                     let written = record.Find(inner.Key)
                     where written is not null
                     select $"{inner.Key}: {Flow(inner, written)}";
        return $"{{{string.Join(", ", fields)}}}";
    }

    private static string? InLine(FieldDescription list, PlainRecord record, int indent) =>
        FitsInLine(record) && FlowElement(list, record) is var flow && flow.Length + indent <= LineWidth ? flow : null;

    private static bool FitsInLine(PlainValue value) => value switch
    {
        PlainText text => !text.Value.Contains('\n', StringComparison.Ordinal),
        PlainList list => list.Items.All(item => item is PlainText && FitsInLine(item)),
        PlainRecord record => record.Entries.All(entry => entry.Value is not PlainRecord && FitsInLine(entry.Value)),
        _ => false,
    };

    private static string Scalar(FieldDescription field, PlainText text, bool isFlow) =>
        YamlScalarText.Of(text.Value, isFlow, isText: field.ElementType == typeof(string));

    /// <summary>A text of several lines as a literal block; the mark behind the bar says how many line feeds end it.</summary>
    private static string Literal(string value, int indent)
    {
        var body = value.TrimEnd('\n');
        if (body.Length == 0 || body[0] is ' ' or '\n' || body.Contains('\t', StringComparison.Ordinal))
        {
            return " " + YamlScalarText.Of(value, isFlow: false, isText: true);
        }

        var feeds = value.Length - body.Length;
        var lines = (feeds > 1 ? value[..^1] : body).Split('\n').Select(line => line.Length == 0 ? "" : Blanks(indent) + line);
        return $" |{(feeds == 0 ? "-" : feeds == 1 ? "" : "+")}\n{string.Join('\n', lines)}";
    }

    private static string Ended(string lines) => lines.EndsWith('\n') ? lines[..^1] : lines;

    private static string Blanks(int count) => new(' ', count);
}
