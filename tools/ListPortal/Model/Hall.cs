namespace ListPortal.Model;

/// <summary>A service hall of a zone.</summary>
public sealed record Hall
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Stated<string> Address { get; init; }

    public required Stated<string> Hours { get; init; }

    public required Stated<string>? Directions { get; init; }

    public required IReadOnlyList<Window> Windows { get; init; }
}
