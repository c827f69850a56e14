namespace ListPortal.Site.Views;

/// <summary>How a page stood from one day on, until another.</summary>
/// <param name="Address">Of the page as it stands today.</param>
/// <param name="Until">The day from which it read otherwise.</param>
public sealed record PastVersion(string Address, DateOnly Since, DateOnly Until)
{
    /// <summary>What the next version changed.</summary>
    public required IReadOnlyList<LogLine> Next { get; init; }

    /// <summary>The version before, or null.</summary>
    public DateOnly? Earlier { get; init; }

    /// <summary>Whether the next version is an earlier one, too, or the page of today.</summary>
    public bool NextIsPast { get; init; }
}
