using ListPortal.Content;

namespace ListPortal.Model;

/// <summary>What one adjustment did to the number of items that a zone handles.</summary>
public sealed record BalanceStep(Adjustment Adjustment, int Gained, int Lost)
{
    public static BalanceStep Of(Adjustment adjustment, Zone zone)
    {
        var signs = adjustment.Changes.Where(change => change.Zone == zone).Select(change => AdmissionBalance.Of(change.Field, change.From, change.To)).ToList();
        return new BalanceStep(adjustment, signs.Count(sign => sign > 0), signs.Count(sign => sign < 0));
    }
}
