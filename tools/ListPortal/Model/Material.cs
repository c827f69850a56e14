using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>A paper that one item asks for. A reason means that the zone differs here from the standard.</summary>
public sealed record Material
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Null for materials of this item alone; these never merge with others.</summary>
    public required Paper? Paper { get; init; }

    public required Necessity Necessity { get; init; }

    public required Stated<int> Originals { get; init; }

    public required Stated<int> Copies { get; init; }

    public required Medium Medium { get; init; }

    public required MaterialSource Source { get; init; }

    public required string? Issuer { get; init; }

    public required string? Filling { get; init; }

    public required Stated<string> Acceptance { get; init; }

    public required Form? Form { get; init; }

    public required string? Basis { get; init; }

    /// <summary>Empty where the material is asked for in every situation.</summary>
    public required IReadOnlyList<Situation> For { get; init; }

    /// <summary>Whether shared data may stand instead; unknown where neither item nor paper says.</summary>
    public required Stated<bool> Shared { get; init; }

    public required string? Reason { get; init; }
}
