using ListPortal.Changes.Reports;

namespace ListPortal.Rendering.Reports;

/// <summary>One page without scripts or other files, so that it opens from an e-mail.</summary>
public sealed class HtmlFormat(ReportRenderer renderer) : IChangeFormat
{
    public void Write(ChangeReport report, TextWriter output) => output.Write(renderer.Render("diff", new DiffView(report)));
}
