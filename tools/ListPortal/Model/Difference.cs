namespace ListPortal.Model;

/// <summary>One thing that a zone does otherwise than the standard, with its reason.</summary>
/// <param name="Section">The Chinese name of the list or field.</param>
/// <param name="Element">The name of the element, empty for a single field.</param>
public sealed record Difference(string Section, string Element, DifferenceKind Kind, string Reason)
{
    /// <summary>The key of the list or field, by which a page finds the place.</summary>
    public required string Field { get; init; }
}
