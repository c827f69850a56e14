using ListPortal.Content;
using ListPortal.Content.Patching;
using ListPortal.Content.Yaml;
using ListPortal.Fields;

namespace ListPortal.Editing.Fixing;

/// <summary>A scalar of a file with the field that it is a value of.</summary>
/// <param name="Around">The list or mapping that it stands in.</param>
internal sealed record WalkedValue(YamlScalar Scalar, FieldDescription Field, YamlNode Around)
{
    /// <summary>What is safe to write instead, as it stands in the file; null where nothing is wrong or only people know.</summary>
    /// <param name="raw">The scalar as it stands in the file now, with its quotes.</param>
    public string? Mended(string raw)
    {
        if (Around is YamlSequence { Extent.IsFlow: true } && WordsOfAListApart.Mended(Scalar.Value, Field) is { } words)
        {
            return words;
        }

        if (Scalar.Value.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        // Where a list or a record belongs, only 无 or 待核 can stand as a word; blanks around it are a slip there too.
        var isSingle = Field.Shape is FieldShape.Scalar or FieldShape.ScalarList;
        var mended = isSingle ? SafeScalars.Of(Scalar.Value, Field) : Scalar.Value.Trim();
        return mended is not { Length: > 0 } || mended == Scalar.Value ? null : Written(mended, raw);
    }

    // Quotes that an editor put there stay, and none are added where only blanks go.
    private string Written(string value, string raw) => raw is ['"' or '\'', ..] && raw[1..^1] == Scalar.Value
        ? $"{raw[0]}{value}{raw[0]}"
        : YamlScalarText.Of(value, Around.Extent.IsFlow, isText: Field.ElementType == typeof(string) && value != raw.Trim());
}
