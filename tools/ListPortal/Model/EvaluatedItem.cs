using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>The figures of one delegated item in a period.</summary>
public sealed record EvaluatedItem
{
    public required Item Item { get; init; }

    public required int Cases { get; init; }

    /// <summary>Working days as the evaluation gives them; none where there was no case.</summary>
    public required Stated<string> AverageDays { get; init; }

    public required int Overdue { get; init; }

    public required int Corrected { get; init; }

    public required int Complaints { get; init; }

    public required Verdict Verdict { get; init; }

    public required string? Note { get; init; }
}
