using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One whistle with the department that comes to each zone.</summary>
public sealed record WhistleView(Whistle Whistle, IReadOnlyList<Guide> Guides);
