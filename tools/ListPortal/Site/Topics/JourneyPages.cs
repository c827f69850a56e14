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
            Title = index.Texts.Title("journeys"),
            Description = index.Texts.Description("journeys"),
            Template = "journeys",
            View = new JourneysView(portal.Journeys, portal.Zones),
            Crumbs = index.Crumbs.Home,
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
        Title = index.Texts.Title("journey", journey.Name),
        Description = journey.Summary,
        Template = "journey",
        View = new JourneyView(
            journey,
            [.. index.Portal.Zones.Select(zone => new CountOf<Zone>(zone, journey.Steps.Count(step => index.GuideOf(zone, step.Item).CanHandle)))]),
        Crumbs = index.Crumbs.Journeys,
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
            Title = index.Texts.Title("journey_in_zone", zone.ShortName, journey.Name),
            Description = index.Texts.Description("journey_in_zone", zone.ShortName, journey.Name, steps.Count),
            Template = "journey-in-zone",
            View = ViewOf(journey, zone, index.Portal.Zones, steps),
            Crumbs = index.Crumbs.Below(journey),
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
