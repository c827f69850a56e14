using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>The items of one type.</summary>
public sealed record TypeView(ItemType Type, IReadOnlyList<ItemLine> Items, IReadOnlyList<ItemType> Types);
