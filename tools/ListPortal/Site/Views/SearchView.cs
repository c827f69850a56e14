using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>The search page: what one can filter by, and ways around for browsers without scripts.</summary>
public sealed record SearchView(IReadOnlyList<Zone> Zones, IReadOnlyList<Stage> Stages);
