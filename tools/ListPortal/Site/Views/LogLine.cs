using ListPortal.Changes.Telling;

namespace ListPortal.Site.Views;

/// <summary>One sentence of the change log.</summary>
/// <param name="Subject">Of which zone, item or list, in the words of the field.</param>
/// <param name="Address">The page that it is about, or null.</param>
public sealed record LogLine(string Subject, string Sentence, ChangeClass Class, string? Address)
{
    /// <summary>Ids of the zones that it reaches.</summary>
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>The id of the item, or null.</summary>
    public string? Item { get; init; }

    /// <summary>Names of those who answer for it.</summary>
    public IReadOnlyList<string> Departments { get; init; } = [];
}
