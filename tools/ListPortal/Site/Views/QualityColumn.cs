using ListPortal.Model.Quality;

namespace ListPortal.Site.Views;

/// <summary>One class of the inspection.</summary>
/// <param name="Found">Guides to mend in all zones.</param>
/// <param name="IsRefused">The build refuses it, so that it can never be found here.</param>
public sealed record QualityColumn(QualityClass Class, int Found, bool IsRefused);
