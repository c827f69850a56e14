namespace ListPortal.Model;

/// <summary>How the delegated items of a zone ran in a period.</summary>
public sealed record Evaluation
{
    public required Zone Zone { get; init; }

    public required string Period { get; init; }

    public required string Title { get; init; }

    public required Document Document { get; init; }

    public required DateOnly Start { get; init; }

    public required DateOnly End { get; init; }

    public required DateOnly Published { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<EvaluatedItem> Items { get; init; }
}
