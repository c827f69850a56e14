using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>The items of one stage.</summary>
public sealed record StageView(Stage Stage, IReadOnlyList<ItemLine> Items, IReadOnlyList<Stage> Stages);
