using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>The route for what a zone needs but law does not let it handle.</summary>
public sealed record Whistle
{
    public required Item Item { get; init; }

    public required Document Document { get; init; }

    public required string Why { get; init; }

    public required string Law { get; init; }

    public required Stated<string> Article { get; init; }

    public required Confidence Confidence { get; init; }

    public required Competence Comes { get; init; }

    public required WhistleKind Kind { get; init; }

    public required Stated<Limit> Promise { get; init; }

    public required MarkdownText How { get; init; }
}
