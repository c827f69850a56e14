namespace ListPortal.Exports.Feeds;

/// <summary>Says in a feed that something is no longer there (RFC 6721).</summary>
/// <param name="Reference">The absolute address of what is gone.</param>
internal sealed record FeedTombstone(string Reference, DateOnly When, string Reason)
{
    public required string Zone { get; init; }

    public required string Item { get; init; }
}
