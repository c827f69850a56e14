using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>Statutory against promised limit, compared only where the units are the same.</summary>
public sealed record LimitComparison(Stated<Limit> Statutory, Stated<Limit>? Promised)
{
    /// <summary>The special procedures, whose time stands beside the limits.</summary>
    public IReadOnlyList<SpecialProcedure> Special { get; init; } = [];

    public LimitScale Scale => LimitScale.Of(Statutory, Promised, Special);

    public bool UnitsDiffer =>
        Promised is { IsGiven: true } && Statutory.IsGiven && Promised.Value.Unit != Statutory.Value.Unit
        && Promised.Value.Unit != TimeUnit.OnTheSpot && Statutory.Value.Unit != TimeUnit.OnTheSpot;

    /// <summary>How many days the zone is quicker than the law asks; null where that cannot be said.</summary>
    public int? Saved =>
        Promised is { IsGiven: true } && Statutory.IsGiven && !UnitsDiffer && Statutory.Value.Unit != TimeUnit.OnTheSpot
            ? Statutory.Value.Amount - Promised.Value.Amount
            : null;
}
