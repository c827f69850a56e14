namespace ListPortal.Site.Views;

/// <summary>Which state of the lists this site is. The one page that varies from one publication to the next although nothing was changed.</summary>
/// <param name="Revision">The commit; null where lists or templates were changed since.</param>
/// <param name="Previous">The SHA-256 of the manifest of the site before, or null.</param>
public sealed record ReleaseView(string? Revision, string? Previous)
{
    /// <summary>An archive for offline use is published with it.</summary>
    public bool HasOffline { get; init; }
}
