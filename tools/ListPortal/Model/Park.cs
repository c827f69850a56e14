namespace ListPortal.Model;

/// <summary>A function park led by a zone.</summary>
public sealed record Park
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Industries { get; init; }

    public required Town? Town { get; init; }

    public required string Summary { get; init; }

    public required Document Document { get; init; }
}
