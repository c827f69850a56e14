namespace ListPortal.Model;

/// <summary>One field that an adjustment changed, with the adjustment.</summary>
public sealed record AdjustedField(Adjustment Adjustment, AdjustmentChange Change)
{
    /// <summary>Of all adjustments, in their order and that of their changes.</summary>
    public static IEnumerable<AdjustedField> Of(Portal portal) =>
        portal.Adjustments.SelectMany(adjustment => adjustment.Changes.Select(change => new AdjustedField(adjustment, change)));
}
