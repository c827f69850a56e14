using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All whistles.</summary>
public sealed record WhistlesView(IReadOnlyList<Whistle> Whistles);
