using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>One clause of law on which an item rests.</summary>
public sealed record LegalBasis
{
    public required string Id { get; init; }

    public required string Law { get; init; }

    public required Stated<string> Article { get; init; }

    public required string? Text { get; init; }

    public required Confidence Confidence { get; init; }

    public required Stated<DateOnly> Checked { get; init; }
}
