using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Search;

/// <summary>What was measured, and the file that says so; none where there was nothing to ask.</summary>
public sealed record TrialResult(IReadOnlyList<SearchQuality> Sets, IReadOnlyList<OutputFile> Files);
