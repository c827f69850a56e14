namespace ListPortal.Model;

/// <summary>A form as a page.</summary>
public sealed record Form(string Id, string Title, string Summary)
{
    public required Document Document { get; init; }

    public required MarkdownText Body { get; init; }
}
