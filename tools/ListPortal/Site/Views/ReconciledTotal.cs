using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>A total that a document states beside what is published.</summary>
/// <param name="Adjusted">By how much adjustments after the document changed the number.</param>
public sealed record ReconciledTotal(Document Document, AssertedTotal Asserted, int Published, int Adjusted)
{
    /// <summary>What neither the document nor a later adjustment explains.</summary>
    public int Difference => Published - Asserted.Stated - Adjusted;

    public bool Agrees => Difference == 0;
}
