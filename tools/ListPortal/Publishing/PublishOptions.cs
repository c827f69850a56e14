using ListPortal.Site.Views;

namespace ListPortal.Publishing;

/// <summary>How a site is published.</summary>
public sealed record PublishOptions
{
    /// <summary>Warnings count as errors.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Compressed copies stand beside the files.</summary>
    public bool HasTwins { get; init; }

    /// <summary>An archive of the whole site lies among the open data, to be opened from a disk.</summary>
    public bool HasOffline { get; init; }

    /// <summary>Every page is made anew, whatever an earlier build made.</summary>
    public bool IsFull { get; init; }

    /// <summary>The commit that the lists stand at; null where there is none, or where they were changed since.</summary>
    public string? Revision { get; init; }

    /// <summary>What the site tells of itself.</summary>
    public ReleaseView Release => new(Revision, PreviousManifest) { HasOffline = HasOffline };

    /// <summary>Signs the list of sums; null where no key is named.</summary>
    public Func<ReadOnlyMemory<byte>, byte[]>? Sign { get; init; }

    /// <summary>The SHA-256 of the manifest of the site before this one, so that the sites form a chain; null for the first.</summary>
    public string? PreviousManifest { get; init; }
}
