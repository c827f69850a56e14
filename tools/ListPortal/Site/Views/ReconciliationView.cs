using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All stated totals beside the published ones.</summary>
public sealed record ReconciliationView(IReadOnlyList<ReconciledTotal> Whole, IReadOnlyList<ReconciledTotal> ByZone)
{
    public required IReadOnlyList<ZoneBalance> Balances { get; init; }

    public bool AllAgree => Whole.Concat(ByZone).All(total => total.Agrees);
}
