namespace ListPortal.Model;

/// <summary>Text that an editor wrote as Markdown. Every other text is plain.</summary>
public sealed record MarkdownText(string Source);
