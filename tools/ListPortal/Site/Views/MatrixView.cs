using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>Items by zones.</summary>
public sealed record MatrixView(IReadOnlyList<Zone> Zones, IReadOnlyList<GroupOf<Stage, ItemLine>> Stages);
