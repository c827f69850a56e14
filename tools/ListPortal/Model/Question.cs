namespace ListPortal.Model;

/// <summary>A question that applicants ask; the answer is Markdown.</summary>
public sealed record Question(string Id, string Text, MarkdownText Answer, string? Reason);
