namespace ListPortal;

/// <summary>How a site is published.</summary>
public sealed record PublishOptions
{
    /// <summary>Warnings count as errors.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Compressed copies stand beside the files.</summary>
    public bool HasTwins { get; init; }

    /// <summary>Every page is made anew, whatever an earlier build made.</summary>
    public bool IsFull { get; init; }
}
