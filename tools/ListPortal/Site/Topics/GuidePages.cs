using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>The guide of every zone and item, also where the answer is no.</summary>
internal static class GuidePages
{
    public static IEnumerable<Page> Of(PortalIndex index)
    {
        var touched = AdjustedField.Of(index.Portal)
            .Select(field => (Key: (field.Change.Zone.Id, field.Change.Item.Id), field.Adjustment)).Distinct()
            .ToLookup(pair => pair.Key, pair => pair.Adjustment);
        return index.Portal.Guides.Select(guide => GuidePage(index, guide, [.. touched[(guide.Zone.Id, guide.Item.Id)]]));
    }

    private static Page GuidePage(PortalIndex index, Guide guide, IReadOnlyList<Adjustment> adjustments) => new()
    {
        Address = Addresses.Of(guide),
        Title = index.Texts.Title("guide", guide.Zone.ShortName, guide.Item.Name),
        Description = guide.CanHandle
            ? index.Texts.Description("guide", guide.Zone.ShortName, guide.Item.Name)
            : index.Texts.DescriptionOfNo("guide", guide.Zone.ShortName, guide.Item.Name),
        Template = "guide",
        View = () => new GuideView
        {
            Guide = guide,
            Elsewhere = [.. index.GuidesBeside(guide).Where(other => other.CanHandle && other.Zone != guide.Zone)],
            IsSplit = index.Regions.Count > 0,
            Journeys = [.. index.JourneysWith(guide.Item)],
            Adjustments = adjustments,
            MovedTo = index.MovedTo(guide.Item) is { } item ? index.GuideOf(guide.Zone, item) : null,
            Nearest = guide.CanHandle ? [] : NearestGuides.Of(guide, index.GuidesOf(guide.Zone)),
            Limits = new LimitComparison(guide.Item.StatutoryLimit, guide.CanHandle ? guide.Delegation!.PromisedLimit : null)
            {
                Special = guide.Terms.SpecialProcedures.Value ?? [],
            },
        },
        Crumbs = index.Crumbs.Below(guide.Zone),
        Part = NavigationPart.Items,
        Feed = Addresses.FeedOf(guide.Item),
        MovesTo = index.MovedTo(guide.Item) is { } moved ? Addresses.GuideOf(guide.Zone, moved) : null,
        Scripts = [.. ToolScripts.Of(guide.Terms), .. guide.CanHandle ? [ToolScripts.DueDate] : Array.Empty<string>()],
        IsSample = guide.Delegation?.Document.IsSample ?? guide.Whistle?.Document.IsSample ?? guide.Zone.Document.IsSample,
    };
}
