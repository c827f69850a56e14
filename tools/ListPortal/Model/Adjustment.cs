using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>An admission, change, suspension, merger or withdrawal.</summary>
public sealed record Adjustment
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required AdjustmentKind Kind { get; init; }

    public required Document Document { get; init; }

    public required string Reason { get; init; }

    public required DateOnly Decided { get; init; }

    public required DateOnly Published { get; init; }

    public required DateOnly Effective { get; init; }

    public required Stated<DateOnly> Handover { get; init; }

    public required Stated<string> Transition { get; init; }

    public required IReadOnlyList<AdjustmentChange> Changes { get; init; }
}
