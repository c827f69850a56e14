namespace ListPortal.Model;

/// <summary>The site's settings, and the day that counts as today.</summary>
public sealed record SiteSettings
{
    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    public required string City { get; init; }

    public required string Organisation { get; init; }

    public required string Hotline { get; init; }

    /// <summary>Begins and ends with a slash.</summary>
    public required string BasePath { get; init; }

    /// <summary>Scheme and host without a slash at the end; null while the site has no address.</summary>
    public required string? BaseUrl { get; init; }

    public required DateOnly AsOf { get; init; }
}
