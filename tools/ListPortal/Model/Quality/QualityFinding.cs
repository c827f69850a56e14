namespace ListPortal.Model.Quality;

/// <summary>Something to mend in a guide.</summary>
/// <param name="Detail">Which material, column or day; empty where the class says it all.</param>
/// <param name="Section">The part of the guide where it is to be seen.</param>
public sealed record QualityFinding(QualityClass Class, Guide Guide, string Detail, string Section);
