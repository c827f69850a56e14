namespace ListPortal.Site;

/// <summary>One step on the way from the home page to a page.</summary>
public sealed record Crumb(string Title, string Address);
