using ListPortal.Fields;

namespace ListPortal.Exports.Workbooks;

/// <summary>A column of a sheet.</summary>
/// <param name="Key">What programs know it by, so that people may move it: <c>promised_limit.amount</c>.</param>
/// <param name="Field">The field that it holds; null for the keys that say which record a row belongs to, and for the order.</param>
public sealed record SheetColumn(string Key, string Label, FieldDescription? Field)
{
    /// <summary>The place of an element in its list, counted from 1; sorting a sheet then changes nothing.</summary>
    public const string Order = "#";

    /// <summary>The text of an entry that is nothing but a text.</summary>
    public const string Text = "text";

    public const string Id = "id";

    /// <summary>The id of the record around a row.</summary>
    public const string Owner = "owner";

    /// <summary>Names in paths that say which file a row belongs to.</summary>
    public static IReadOnlyList<string> Names { get; } = ["zone", "item"];

    public bool IsKey => Field is null;
}
