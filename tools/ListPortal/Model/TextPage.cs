namespace ListPortal.Model;

/// <summary>A page of plain text.</summary>
public sealed record TextPage(string Id, string Title, string Summary, int Order)
{
    public required IReadOnlyList<string> Keywords { get; init; }

    public required MarkdownText Body { get; init; }
}
