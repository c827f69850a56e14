using System.Buffers;
using System.Text;
using ListPortal.Fields;

namespace ListPortal.Exports;

/// <summary>An example of one kind of record in YAML, every field explained in a comment above it.</summary>
public static class FieldExample
{
    private const int Step = 2;
    private static readonly SearchValues<char> Indicators = SearchValues.Create(":#[]{},");

    public static string Of(RecordDescription record)
    {
        var text = new StringBuilder();
        WriteFields(text, record, 0);
        return text.ToString();
    }

    private static void WriteFields(StringBuilder text, RecordDescription record, int indent)
    {
        foreach (var field in record.Fields)
        {
            text.Append(' ', indent).Append("# ").Append(Explanation(field)).Append('\n');
            text.Append(' ', indent).Append(field.Key).Append(':');
            WriteValue(text, field, indent);
        }
    }

    private static void WriteValue(StringBuilder text, FieldDescription field, int indent)
    {
        switch (field.Shape)
        {
            case FieldShape.Scalar:
                text.Append(' ').Append(Quoted(field.About.Example ?? "…")).Append('\n');
                break;
            case FieldShape.ScalarList:
                text.Append(" [").Append(Quoted(field.About.Example ?? FirstWord(field))).Append("]\n");
                break;
            case FieldShape.KeyedTexts:
                text.Append(" {licence: 理由}\n");
                break;
            case FieldShape.Record:
                text.Append('\n');
                WriteFields(text, RecordDescription.Of(field.ElementType), indent + Step);
                break;
            case FieldShape.RecordList:
                text.Append('\n');
                WriteElement(text, RecordDescription.Of(field.ElementType), indent + Step);
                break;
            case FieldShape.KeyedRecords:
                text.Append(" {licence: {字段: 新值, reason: 理由}}\n");
                break;
        }
    }

    private static void WriteElement(StringBuilder text, RecordDescription record, int indent)
    {
        var element = new StringBuilder();
        WriteFields(element, record, indent + Step);
        var lines = element.ToString().Split('\n');
        // The hyphen stands before the first key; the comment above it keeps the element's indentation.
        lines[1] = string.Concat(new string(' ', indent), "- ", lines[1].AsSpan(indent + Step));
        text.Append(string.Join('\n', lines));
    }

    /// <summary>What a field means and what may stand in it, in one line.</summary>
    public static string Explanation(FieldDescription field)
    {
        var notes = new List<string> { field.About.Required ? "必填" : "可不写" };
        notes.AddRange(field.About.MayBe switch
        {
            Absence.None => ["可写无"],
            Absence.Unknown => ["可写待核"],
            Absence.Either => ["可写无或待核"],
            _ => [],
        });
        if (field.About.Markdown)
        {
            notes.Add("Markdown");
        }

        if (field.ElementType.IsEnum)
        {
            notes.Add($"取值：{string.Join("、", TermWords.Of(field.ElementType).Select(term => term.Word))}");
        }

        return $"{field.About.Label}（{string.Join("；", notes)}）：{field.About.Meaning}";
    }

    private static string FirstWord(FieldDescription field) => field.ElementType.IsEnum ? TermWords.Of(field.ElementType)[0].Word : "…";

    // A value that YAML could take for something else, or that this tool reads as an absence, stands in quotes.
    private static string Quoted(string value) => value.AsSpan().IndexOfAny(Indicators) >= 0 ? $"\"{value}\"" : value;
}
