namespace ListPortal.History;

/// <summary>All that is known of earlier states of the lists.</summary>
/// <param name="Publications">The earliest first; those that changed no value are none.</param>
public sealed record ListHistory(IReadOnlyList<Publication> Publications, IReadOnlyList<UnreadRevision> Unread)
{
    public static ListHistory Empty { get; } = new([], []);

    /// <summary>The files that were published, all of which are to stay.</summary>
    internal PublishedFilesStay FilesStay { get; init; } = new();
}
