using ListPortal.Content;

namespace ListPortal.Validation;

/// <summary>What a rule looks at: the content, look-ups over it, and the day that counts as today.</summary>
public sealed class CheckedContent(SourceContent source, DateOnly asOf)
{
    public SourceContent Source { get; } = source;

    public Registers Registers { get; } = new(source);

    public SearchedTexts SearchedTexts { get; } = new(source);

    public DateOnly AsOf { get; } = asOf;
}
