using System.Text.Json.Nodes;
using ListPortal.Content;
using ListPortal.Fields;

namespace ListPortal.Exports.Schemas;

/// <summary>The schema of one value. Where an editor's YAML engine sees a number in a text, the generator reads the text as it stands.</summary>
internal static class ScalarSchema
{
    public const string IdPattern = $"^{Slug.Pattern}$";
    private const string DatePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    public static JsonObject Of(FieldDescription field) => Of(field.ElementType, field, FieldAdvice.AbsencesOf(field));

    /// <summary>A value inside a list, where no absence can stand.</summary>
    public static JsonObject Element(FieldDescription field) => Of(field.ElementType, field, []);

    private static JsonObject Of(Type type, FieldDescription field, IReadOnlyList<string> absences)
    {
        if (type == typeof(int))
        {
            return Or(new JsonObject { ["type"] = "integer" }, absences);
        }

        if (type == typeof(DateOnly))
        {
            return Or(new JsonObject { ["type"] = "string", ["pattern"] = DatePattern }, absences);
        }

        if (type == typeof(bool) || type.IsEnum)
        {
            var words = type == typeof(bool) ? ["是", "否"] : TermWords.Of(type).Select(term => term.Word);
            return Words(words.Concat(absences));
        }

        return field.About.RefersTo != Target.Nothing || field.Key == "id"
            ? Or(new JsonObject { ["type"] = new JsonArray("string", "integer"), ["pattern"] = IdPattern, ["minimum"] = 0 }, absences)
            : Text(absences);
    }

    private static JsonObject Text(IReadOnlyList<string> absences)
    {
        var text = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = 1 };
        var refused = new[] { AbsenceWords.None, AbsenceWords.Unknown }.Except(absences).ToList();
        if (refused.Count > 0)
        {
            text["not"] = Words(refused);
        }

        return text;
    }

    private static JsonObject Or(JsonObject value, IReadOnlyList<string> absences) =>
        absences.Count == 0 ? value : new JsonObject { ["anyOf"] = new JsonArray(value, Words(absences)) };

    private static JsonObject Words(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };
}
