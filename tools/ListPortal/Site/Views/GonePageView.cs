namespace ListPortal.Site.Views;

/// <summary>A page that was published once, and what it was about is no longer in the lists.</summary>
/// <param name="Since">The publication that took it away.</param>
public sealed record GonePageView(string Name, DateOnly Since, string? Changes);
