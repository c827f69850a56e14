using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All items by stage.</summary>
/// <param name="HasIndex">Whether there is a page of items by letter.</param>
public sealed record ItemsView(IReadOnlyList<GroupOf<Stage, ItemLine>> Stages, int Zones, bool HasIndex);
