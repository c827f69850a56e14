using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>Where to choose what lies side by side: two zones, or one item in all zones.</summary>
/// <param name="Zones">Each zone with those that it can be compared with.</param>
public sealed record ComparisonsView(IReadOnlyList<GroupOf<Zone, Zone>> Zones, IReadOnlyList<GroupOf<Stage, ItemLine>> Stages);
