using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>The page for addresses that lead nowhere.</summary>
public sealed record NotFoundView(IReadOnlyList<Zone> Zones);
