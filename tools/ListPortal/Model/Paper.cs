namespace ListPortal.Model;

/// <summary>A paper as such, shared by items.</summary>
public sealed record Paper
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Stated<string> Issuer { get; init; }

    public required Stated<string> IssuedWhen { get; init; }

    public required Stated<bool> Shared { get; init; }

    public required string? Note { get; init; }
}
