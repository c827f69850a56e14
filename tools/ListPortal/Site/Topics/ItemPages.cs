using ListPortal.Fields;
using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>Items, and the ways to them by stage and type.</summary>
internal static class ItemPages
{
    public static IEnumerable<Page> Of(PortalIndex index)
    {
        var lines = index.Portal.Items.Select(item => index.LineOf(item)).ToList();
        var stages = Enum.GetValues<Stage>().Select(stage => new GroupOf<Stage, ItemLine>(stage, [.. lines.Where(line => line.Item.Stage == stage)])).ToList();
        yield return ItemsPage(index, stages);
        if (index.HasItemIndex)
        {
            yield return IndexPage(index);
        }

        foreach (var line in lines)
        {
            yield return ItemPage(index, line);
        }

        foreach (var line in lines.SelectMany(line => index.Regions.Select(region => new ItemInRegionView(region, index.LineOf(line.Item, region)))))
        {
            yield return RegionPage(index, line);
        }

        foreach (var stage in Enum.GetValues<Stage>())
        {
            yield return StagePage(index, stage, lines);
        }

        foreach (var type in Enum.GetValues<ItemType>())
        {
            yield return TypePage(index, type, lines);
        }
    }

    private static Page ItemsPage(PortalIndex index, IReadOnlyList<GroupOf<Stage, ItemLine>> stages) => new()
    {
        Address = Addresses.Items,
        Title = index.Texts.Title("items"),
        Description = index.Texts.Description("items", index.Portal.Items.Count),
        Template = "items",
        View = () => new ItemsView([.. stages.Where(stage => stage.Members.Count > 0)], index.Portal.Zones.Count, index.HasItemIndex),
        Crumbs = index.Crumbs.Home,
        Part = NavigationPart.Items,
        IsSample = index.Delegations.Any(delegation => delegation.Document.IsSample),
    };

    private static Page IndexPage(PortalIndex index) => new()
    {
        Address = Addresses.ItemIndex,
        Title = index.Texts.Title("item_index"),
        Description = index.Texts.Description("item_index", index.Portal.Items.Count),
        Template = "item-index",
        View = () => ItemIndexView.Of(index.Portal.Items, index.Portal.SearchWords.Readings),
        Crumbs = index.Crumbs.Items,
        Part = NavigationPart.Items,
    };

    private static Page ItemPage(PortalIndex index, ItemLine line) => new()
    {
        Address = Addresses.Of(line.Item),
        Title = line.Item.Name,
        Description = line.Item.Summary,
        Template = "item",
        View = () => new ItemView(line, [.. index.JourneysWith(line.Item)], line.Guides.Select(guide => guide.Whistle).FirstOrDefault())
        {
            MovedTo = index.MovedTo(line.Item),
            Adjustment = index.AdjustmentOf(line.Item),
            MergedFrom = [.. index.MergedInto(line.Item).Select(item => new MergedItem(item, index.AdjustmentOf(item)))],
            Regions = index.RegionsOf(line.Item, Addresses.ItemIn),
        },
        Crumbs = index.Crumbs.Items,
        Part = NavigationPart.Items,
        Feed = Addresses.FeedOf(line.Item),
        MovesTo = index.MovedTo(line.Item) is { } item ? Addresses.MergedInto(item) : null,
        Scripts = ToolScripts.Of(line.Item.Terms),
        IsSample = line.Handling.Any(guide => guide.Delegation!.Document.IsSample),
    };

    private static Page RegionPage(PortalIndex index, ItemInRegionView view) => new()
    {
        Address = Addresses.ItemIn(view.Item, view.Region),
        Title = index.Texts.Title("item_in_region", view.Region.Name, view.Item.Name),
        Description = index.Texts.Description("item_in_region", view.Region.Name, view.Item.Name),
        Template = "item-in-region",
        View = () => view,
        Crumbs = index.Crumbs.Below(view.Item),
        Part = NavigationPart.Items,
        IsSample = view.Line.Handling.Any(guide => guide.Delegation!.Document.IsSample),
    };

    private static Page StagePage(PortalIndex index, Stage stage, IEnumerable<ItemLine> lines) => new()
    {
        Address = Addresses.Of(stage),
        Title = index.Texts.Title("stage", stage.LabelOf()),
        Description = index.Texts.Description("stage", stage.LabelOf()),
        Template = "stage",
        View = () => new StageView(stage, [.. lines.Where(line => line.Item.Stage == stage || line.Item.OtherStages.Contains(stage))], Enum.GetValues<Stage>()),
        Crumbs = index.Crumbs.Items,
        Part = NavigationPart.Items,
        IsSample = index.Delegations.Any(delegation => delegation.Document.IsSample),
    };

    private static Page TypePage(PortalIndex index, ItemType type, IEnumerable<ItemLine> lines) => new()
    {
        Address = Addresses.Of(type),
        Title = index.Texts.Title("type", type.LabelOf()),
        Description = index.Texts.Description("type", type.LabelOf()),
        Template = "type",
        View = () => new TypeView(type, [.. lines.Where(line => line.Item.Type == type)], Enum.GetValues<ItemType>()),
        Crumbs = index.Crumbs.Items,
        Part = NavigationPart.Items,
        IsSample = index.Delegations.Any(delegation => delegation.Document.IsSample),
    };
}
