using ListPortal.Model;

namespace ListPortal.Site.Topics;

/// <summary>The scripts of the small tools, which several kinds of pages use.</summary>
internal static class ToolScripts
{
    public const string DueDate = "due-date/due-date.js";
    public const string Checklist = "checklist/checklist.js";

    /// <summary>The button that puts an item on the checklist.</summary>
    private const string Choosing = "checklist/choosing.js";

    /// <summary>The button that hands on the address of a page.</summary>
    public const string Sharing = "share/share.js";

    /// <summary>Copies and prints the list of materials.</summary>
    private const string Materials = "guide/materials.js";

    /// <summary>Of a page that tells how an item is handled.</summary>
    public static IReadOnlyList<string> Of(ItemTerms terms) => terms.Materials.IsGiven ? [Choosing, Sharing, Materials] : [Choosing, Sharing];
}
