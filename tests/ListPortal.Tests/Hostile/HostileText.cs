using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Tests.Hostile;

/// <summary>Puts into every text of every record what an attacker would put there. The field description says which texts there are.</summary>
internal static class HostileText
{
    public const string TemplateSyntax = "{{ 7*7 }}";

    private const string Html = $"<script>alert(1)</script>\"><img src=x onerror=alert(1)>{TemplateSyntax}{{0}}{{1}}' onmouseover='x";

    private const string Markdown = """


        <svg onload=alert(1)>

        [一](javascript:alert(1)) <javascript:alert(1)> ![二](data:text/html,x) [三](&#106;avascript:alert(1)){onclick=alert(1)}

        """;

    /// <summary>Keys of texts that are ids, codes or addresses: a rule holds each to a pattern or to a register.</summary>
    private static readonly string[] Coded = ["id", "code", "region", "region_code", "city", "field", "base_path", "base_url", "edit_url", "for", "when", "after", "windows", "characters", "word", "reading", "traditional", "alike", "right", "also"];

    /// <summary>What stands in a field; it begins with the field's own name, so that a page tells which field it shows.</summary>
    public static string Of(string field) => $"[{field}]{Html}";

    public static string Of(string field, bool isMarkdown) => Of(field) + (isMarkdown ? Markdown : "");

    public static string NameOf(Type record, FieldDescription field) => $"{record.Name.Split('`')[0]}.{field.Key}";

    /// <summary>Fills every text and gives the names of the fields.</summary>
    public static IReadOnlySet<string> PutInto(SourceContent content, Func<string, bool, string> textOf)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var record in content.All)
        {
            foreach (var walked in FieldWalk.Through(record).Where(IsFreeText).ToList())
            {
                names.Add(NameOf(walked.Owner.GetType(), walked.Field));
                walked.Field.Set(walked.Owner, HostileValue(walked, record, textOf));
            }

            if (RecordDescription.Of(record.GetType()).Body is { } body)
            {
                names.Add($"{record.GetType().Name}.body");
                body.SetValue(record, new Written<string>(Presence.Given, textOf($"{record.GetType().Name}.body", true), record.Position));
            }
        }

        return names;
    }

    private static bool IsFreeText(WalkedField walked) =>
        walked.Field.ElementType == typeof(string)
        && walked.Field.About.RefersTo == Target.Nothing
        && !Coded.Contains(walked.Field.Key)
        && (walked.Field.Shape == FieldShape.Scalar || walked.Written is not null);

    private static object HostileValue(WalkedField walked, SourceRecord file, Func<string, bool, string> textOf)
    {
        var hostile = textOf(NameOf(walked.Owner.GetType(), walked.Field), walked.Field.About.Markdown);
        var text = new Written<string>(Presence.Given, hostile, file.Position);
        return walked.Written switch
        {
            Written<IReadOnlyList<Written<string>>> => new Written<IReadOnlyList<Written<string>>>(Presence.Given, [text], file.Position),
            Written<IReadOnlyList<Keyed<Written<string>>>> keyed => keyed with { Value = [.. keyed.Values().Select(entry => entry with { Value = text })] },
            _ => text,
        };
    }
}
