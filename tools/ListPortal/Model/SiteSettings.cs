namespace ListPortal.Model;

/// <summary>The site's settings, and the day that counts as today.</summary>
public sealed record SiteSettings
{
    /// <summary>Stands for the path of a file in <see cref="EditUrl"/>.</summary>
    public const string PathMark = "{path}";

    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    public required string City { get; init; }

    public required string Organisation { get; init; }

    public required string Hotline { get; init; }

    /// <summary>Begins and ends with a slash.</summary>
    public required string BasePath { get; init; }

    /// <summary>Scheme and host without a slash at the end; null while the site has no address.</summary>
    public required string? BaseUrl { get; init; }

    /// <summary>Address of the host's page that edits a file, with <see cref="PathMark"/> in the place of its path; null while there is none.</summary>
    public required string? EditUrl { get; init; }

    /// <summary>Under which licence the data may be used; null while nobody has said so.</summary>
    public required string? DataLicence { get; init; }

    public required DateOnly AsOf { get; init; }
}
