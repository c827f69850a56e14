using ListPortal.Fields;
using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>Items, their comparison over the zones, and the ways to them by stage and type.</summary>
internal static class ItemPages
{
    public static IEnumerable<Page> Of(PortalIndex index)
    {
        var lines = index.Portal.Items.Select(item => new ItemLine(item, [.. index.GuidesOf(item)])).ToList();
        var stages = Enum.GetValues<Stage>().Select(stage => new GroupOf<Stage, ItemLine>(stage, [.. lines.Where(line => line.Item.Stage == stage)])).ToList();
        yield return ItemsPage(index, stages);
        yield return MatrixPage(index, stages);
        foreach (var line in lines)
        {
            yield return ItemPage(index, line);
            yield return ComparePage(line);
        }

        foreach (var stage in Enum.GetValues<Stage>())
        {
            yield return StagePage(stage, lines);
        }

        foreach (var type in Enum.GetValues<ItemType>())
        {
            yield return TypePage(type, lines);
        }
    }

    private static Page ItemsPage(PortalIndex index, IReadOnlyList<GroupOf<Stage, ItemLine>> stages) => new()
    {
        Address = Addresses.Items,
        Title = "赋权事项",
        Description = $"{index.Portal.Items.Count} 个标准事项，按全流程阶段排列，标明各开发区能否办理。",
        Template = "items",
        View = new ItemsView([.. stages.Where(stage => stage.Members.Count > 0)], index.Portal.Zones.Count),
        Crumbs = Crumbs.Home,
        Part = NavigationPart.Items,
        IsSample = true,
    };

    private static Page MatrixPage(PortalIndex index, IReadOnlyList<GroupOf<Stage, ItemLine>> stages) => new()
    {
        Address = Addresses.Matrix,
        Title = "事项与开发区对照",
        Description = "哪个开发区能办哪个事项，一张表看全。",
        Template = "matrix",
        View = new MatrixView(index.Portal.Zones, [.. stages.Where(stage => stage.Members.Count > 0)]),
        Crumbs = Crumbs.Items,
        Part = NavigationPart.Items,
        IsSample = true,
    };

    private static Page ItemPage(PortalIndex index, ItemLine line) => new()
    {
        Address = Addresses.Of(line.Item),
        Title = line.Item.Name,
        Description = line.Item.Summary,
        Template = "item",
        View = new ItemView(line, [.. index.JourneysWith(line.Item)], line.Guides.Select(guide => guide.Whistle).FirstOrDefault())
        {
            MovedTo = index.Portal.Items.FirstOrDefault(item => item.Id == line.Item.MovedToId),
        },
        Crumbs = Crumbs.Items,
        Part = NavigationPart.Items,
        IsSample = line.Handling.Any(guide => guide.Delegation!.Document.IsSample),
    };

    private static Page ComparePage(ItemLine line) => new()
    {
        Address = Addresses.Compare(line.Item),
        Title = $"{line.Item.Name}：各开发区比较",
        Description = $"比较各开发区办理{line.Item.Name}的承诺时限、到现场次数、材料和赋权形式。",
        Template = "compare",
        View = new CompareView(line.Item, line.Handling, [.. line.Guides.Where(guide => !guide.CanHandle)]),
        Crumbs = Crumbs.Below(line.Item),
        Part = NavigationPart.Items,
        IsSample = line.Handling.Any(guide => guide.Delegation!.Document.IsSample),
    };

    private static Page StagePage(Stage stage, IEnumerable<ItemLine> lines) => new()
    {
        Address = Addresses.Of(stage),
        Title = $"{stage.LabelOf()}阶段的事项",
        Description = $"企业在{stage.LabelOf()}阶段可能要办的事项。",
        Template = "stage",
        View = new StageView(stage, [.. lines.Where(line => line.Item.Stage == stage || line.Item.OtherStages.Contains(stage))], Enum.GetValues<Stage>()),
        Crumbs = Crumbs.Items,
        Part = NavigationPart.Items,
        IsSample = true,
    };

    private static Page TypePage(ItemType type, IEnumerable<ItemLine> lines) => new()
    {
        Address = Addresses.Of(type),
        Title = $"{type.LabelOf()}类事项",
        Description = $"事项类型为{type.LabelOf()}的全部事项。",
        Template = "type",
        View = new TypeView(type, [.. lines.Where(line => line.Item.Type == type)], Enum.GetValues<ItemType>()),
        Crumbs = Crumbs.Items,
        Part = NavigationPart.Items,
        IsSample = true,
    };
}
