using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One adjustment with its changes by zone.</summary>
public sealed record ChangeView(Adjustment Adjustment, IReadOnlyList<GroupOf<Zone, AdjustmentChange>> Zones);
