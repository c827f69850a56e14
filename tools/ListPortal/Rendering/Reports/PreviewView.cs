using ListPortal.Changes.Reports;

namespace ListPortal.Rendering.Reports;

/// <summary>Touched pages side by side, as the template of the preview sees them.</summary>
/// <param name="Style">The style sheet of the site, for pages that stand alone.</param>
public sealed record PreviewView(ChangeReport Report, IReadOnlyList<PagePair> Pairs, string Style)
{
    public int LeftOut => (Report.Pages?.Count ?? 0) - Pairs.Count;
}
