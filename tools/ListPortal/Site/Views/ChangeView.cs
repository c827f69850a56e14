using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One adjustment with its changes by zone.</summary>
/// <param name="Commit">The commit that published it, where the public history of the files reaches back so far.</param>
public sealed record ChangeView(Adjustment Adjustment, IReadOnlyList<GroupOf<Zone, AdjustmentChange>> Zones, string? Commit);
