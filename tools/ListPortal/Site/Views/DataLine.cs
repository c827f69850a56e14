namespace ListPortal.Site.Views;

/// <summary>One list and the forms in which it is to be had, by their addresses.</summary>
public sealed record DataLine(string Name, string Label, string Meaning)
{
    public required string Json { get; init; }

    public required string Schema { get; init; }

    /// <summary>Null where the list has no workbook of its own.</summary>
    public string? Workbook { get; init; }

    public bool IsByZone { get; init; }
}
