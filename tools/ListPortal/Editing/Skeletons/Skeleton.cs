using System.Text;
using ListPortal.Content.Patching;
using ListPortal.Exports;
using ListPortal.Fields;

namespace ListPortal.Editing.Skeletons;

/// <summary>
/// A new file with every field explained above it. Required fields stand ready: with what the editor said, else with 待核 where
/// the field allows it, else empty, so that the checks ask for them. Optional ones are commented out, with an example.
/// </summary>
public sealed class Skeleton
{
    private const int Step = 2;
    private readonly StringBuilder _text = new();
    private readonly IReadOnlyDictionary<string, string> _values;

    private Skeleton(IReadOnlyDictionary<string, string> values) => _values = values;

    /// <param name="head">Comment lines that open the file.</param>
    /// <param name="values">What is known already, by key; of inner fields by both keys, such as <c>promised_limit.amount</c>.</param>
    public static string Of(RecordDescription kind, string head, IReadOnlyDictionary<string, string> values)
    {
        var skeleton = new Skeleton(values);
        skeleton.WriteFields(kind, 0, "");
        var yaml = $"{head}\n# {kind.Kind!.Label}：{kind.Kind.Meaning}\n\n{skeleton._text}";
        return kind.Body is null ? yaml : $"---\n{yaml}---\n\n## 小标题\n\n正文用 Markdown 写，标题从两个 # 开始。\n";
    }

    private void WriteFields(RecordDescription record, int indent, string outer)
    {
        foreach (var field in record.Fields)
        {
            var path = outer + field.Key;
            _text.Append(' ', indent).Append("# ").Append(FieldExample.Explanation(field)).Append('\n');
            if (_values.TryGetValue(path, out var value))
            {
                Line(indent, field.Key, " " + Written(field, value));
            }
            else if (_values.Keys.Any(key => key.StartsWith($"{path}.", StringComparison.Ordinal)))
            {
                WriteNested(field, indent, path);
            }
            else if (!field.About.Required)
            {
                _text.Append(' ', indent).Append("# ").Append(field.Key).Append(':').Append(Sample(field)).Append('\n');
            }
            else
            {
                WriteRequired(field, indent, path);
            }
        }
    }

    private void WriteRequired(FieldDescription field, int indent, string path)
    {
        if (field.About.MayBe.HasFlag(Absence.Unknown))
        {
            Line(indent, field.Key, $" {AbsenceWords.Unknown}");
        }
        else if (field.Shape is FieldShape.Record or FieldShape.RecordList)
        {
            WriteNested(field, indent, path);
        }
        else
        {
            Line(indent, field.Key, "");
        }
    }

    private void WriteNested(FieldDescription field, int indent, string path)
    {
        Line(indent, field.Key, "");
        var inner = RecordDescription.Of(field.ElementType);
        if (field.Shape == FieldShape.Record)
        {
            WriteFields(inner, indent + Step, $"{path}.");
            return;
        }

        // The first field of an element, its id, stands behind the hyphen; its explanation keeps to the hyphen's column.
        var start = _text.Length;
        WriteFields(inner, indent + Step + Step, $"{path}.");
        var lines = _text.ToString(start, _text.Length - start).Split('\n');
        lines[0] = lines[0][Step..];
        lines[1] = string.Concat(new string(' ', indent + Step), "- ", lines[1].AsSpan(indent + Step + Step));
        _text.Length = start;
        _text.AppendJoin('\n', lines);
    }

    private void Line(int indent, string key, string value) => _text.Append(' ', indent).Append(key).Append(':').Append(value).Append('\n');

    private static string Written(FieldDescription field, string value)
    {
        var isText = field.ElementType == typeof(string);
        return field.Shape == FieldShape.ScalarList && AbsenceWords.Read(value) == Presence.Given
            ? $"[{string.Join(", ", value.Split(',', '，', '、').Select(each => YamlScalarText.Of(each.Trim(), isFlow: true, isText)))}]"
            : YamlScalarText.Of(value, isFlow: false, isText);
    }

    private static string Sample(FieldDescription field) => FieldAdvice.ValueOf(field) is { } value ? $" {value}" : "";
}
