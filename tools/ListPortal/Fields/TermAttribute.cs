namespace ListPortal.Fields;

/// <summary>The word by which an allowed value is written in YAML, and the label that visitors read where it differs.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class TermAttribute(string word, string? label = null) : Attribute
{
    public string Word { get; } = word;

    public string Label { get; } = label ?? word;
}
