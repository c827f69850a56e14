namespace ListPortal.Changes.Reports;

/// <summary>A page of the site that reads otherwise, is new, or is gone.</summary>
public sealed record TouchedPage(string Address, string Title, ChangeKind Kind)
{
    /// <summary>The files of the lists that the page is written in, the most telling first.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
