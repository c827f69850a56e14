using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>A total that a document states beside what is published.</summary>
public sealed record ReconciledTotal(Document Document, AssertedTotal Asserted, int Published)
{
    public int Difference => Published - Asserted.Stated;

    public bool Agrees => Difference == 0;
}
