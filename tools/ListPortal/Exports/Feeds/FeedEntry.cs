namespace ListPortal.Exports.Feeds;

/// <summary>One entry of the change log as a feed tells it.</summary>
/// <param name="Page">Its absolute address; its id as well, for it never moves.</param>
/// <param name="Summary">Why; empty where no adjustment says so.</param>
/// <param name="Lines">What changed, of what the feed is about.</param>
internal sealed record FeedEntry(string Page, string Title, string Summary, IReadOnlyList<string> Lines)
{
    /// <summary>新增, 变更 and so on.</summary>
    public required string Kind { get; init; }

    /// <summary>When it was published.</summary>
    public required DateOnly Updated { get; init; }
}
