using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>Journeys, as such and in each zone.</summary>
internal static class JourneyPages
{
    public static IEnumerable<Page> Of(PortalIndex index)
    {
        var portal = index.Portal;
        yield return new Page
        {
            Address = Addresses.Journeys,
            Title = "一件事",
            Description = "为一个目的要办的若干事项，按先后次序排好。",
            Template = "journeys",
            View = new JourneysView(portal.Journeys, portal.Zones),
            Crumbs = Crumbs.Home,
            Part = NavigationPart.Journeys,
            IsSample = portal.Journeys.Any(journey => journey.Document.IsSample),
        };
        foreach (var journey in portal.Journeys)
        {
            yield return JourneyPage(index, journey);
            foreach (var zone in portal.Zones)
            {
                yield return JourneyInZonePage(index, journey, zone);
            }
        }
    }

    private static Page JourneyPage(PortalIndex index, Journey journey) => new()
    {
        Address = Addresses.Of(journey),
        Title = $"一件事：{journey.Name}",
        Description = journey.Summary,
        Template = "journey",
        View = new JourneyView(
            journey,
            [.. index.Portal.Zones.Select(zone => new CountOf<Zone>(zone, journey.Steps.Count(step => index.GuideOf(zone, step.Item).CanHandle)))]),
        Crumbs = Crumbs.Journeys,
        Part = NavigationPart.Journeys,
        IsSample = journey.Document.IsSample,
    };

    private static Page JourneyInZonePage(PortalIndex index, Journey journey, Zone zone)
    {
        var steps = journey.Steps.Select((step, order) => new JourneyStepInZone(
            order + 1,
            step,
            index.GuideOf(zone, step.Item),
            [.. journey.Steps.Where(before => step.After.Contains(before.Id))])).ToList();
        return new Page
        {
            Address = Addresses.JourneyIn(journey, zone),
            Title = $"在{zone.ShortName}办一件事：{journey.Name}",
            Description = $"在{zone.ShortName}{journey.Name}要办的 {steps.Count} 个环节、时限和材料。",
            Template = "journey-in-zone",
            View = ViewOf(journey, zone, index.Portal.Zones, steps),
            Crumbs = Crumbs.Below(journey),
            Part = NavigationPart.Journeys,
            IsSample = journey.Document.IsSample,
        };
    }

    private static JourneyInZoneView ViewOf(Journey journey, Zone zone, IReadOnlyList<Zone> zones, IReadOnlyList<JourneyStepInZone> steps)
    {
        var common = steps.Where(step => step.Step.When.Count == 0).Select(step => step.Guide).ToList();
        return new JourneyInZoneView
        {
            Journey = journey,
            Zone = zone,
            Zones = zones,
            Steps = steps,
            Materials = MaterialsOf(common),
            BranchMaterials = MaterialsOf(steps.Where(step => step.Step.When.Count > 0).Select(step => step.Guide)),
            Promised = LimitSum.Of(common.Select(LimitInForce)),
            Statutory = LimitSum.Of(common.Select(guide => guide.Item.StatutoryLimit)),
            HandledHere = steps.Count(step => step.Guide.CanHandle),
        };
    }

    private static IReadOnlyList<MergedMaterial> MaterialsOf(IEnumerable<Guide> guides) =>
        MergedMaterial.Of(guides.Select(guide => (guide.Item, guide.Terms.Materials.Value ?? [])));

    // What the zone does not handle takes as long as the law allows whoever does.
    private static Stated<Limit> LimitInForce(Guide guide) =>
        guide.CanHandle ? guide.Delegation!.PromisedLimit : guide.Item.StatutoryLimit;
}
