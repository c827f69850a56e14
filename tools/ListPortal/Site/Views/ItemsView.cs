using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All items by stage.</summary>
public sealed record ItemsView(IReadOnlyList<GroupOf<Stage, ItemLine>> Stages, int Zones);
