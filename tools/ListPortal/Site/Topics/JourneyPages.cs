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
            View = () => new JourneysView(portal.Journeys, portal.Zones),
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
        View = () => new JourneyView(journey, [.. index.Portal.Zones.Select(zone => InShort(index, journey, zone))]),
        Crumbs = index.Crumbs.Journeys,
        Part = NavigationPart.Journeys,
        IsSample = journey.Document.IsSample,
    };

    private static ZoneForJourney InShort(PortalIndex index, Journey journey, Zone zone)
    {
        var timed = Timed(index, journey, zone);
        return new ZoneForJourney(
            zone,
            journey.Steps.Count(step => index.GuideOf(zone, step.Item).CanHandle),
            JourneyPlan.Of(timed, step => step.When.Count == 0).Days,
            JourneyPlan.Of(timed, _ => true).Days);
    }

    private static Page JourneyInZonePage(PortalIndex index, Journey journey, Zone zone) => new()
    {
        Address = Addresses.JourneyIn(journey, zone),
        Title = index.Texts.Title("journey_in_zone", zone.ShortName, journey.Name),
        Description = index.Texts.Description("journey_in_zone", zone.ShortName, journey.Name, journey.Steps.Count),
        Template = "journey-in-zone",
        View = () => ViewOf(index, journey, zone),
        Crumbs = index.Crumbs.Below(journey),
        Part = NavigationPart.Journeys,
        Scripts = journey.Branches.Count > 0 ? ["journeys/choice.js"] : [],
        WaitsForScripts = true,
        IsSample = journey.Document.IsSample,
    };

    private static JourneyInZoneView ViewOf(PortalIndex index, Journey journey, Zone zone)
    {
        var plan = JourneyPlan.Of(Timed(index, journey, zone), _ => true);
        var steps = plan.Steps.Select(planned => new JourneyStepInZone(planned.Timed.Step, index.GuideOf(zone, planned.Timed.Step.Item), planned)).ToList();
        var common = journey.Steps.Where(step => step.When.Count == 0).Select(step => step.Item.Id).ToHashSet(StringComparer.Ordinal);
        var materials = MergedMaterial.Of(steps.Select(step => (step.Step.Item, step.Guide.Terms.Materials.Value ?? [])))
            .ToLookup(material => material.Items.Any(item => common.Contains(item.Id)));
        return new JourneyInZoneView
        {
            Journey = journey,
            Zone = zone,
            Zones = index.Portal.Zones,
            Steps = steps,
            Plan = plan,
            Materials = [.. materials[true]],
            BranchMaterials = [.. materials[false]],
            Promised = LimitSum.Of(steps.Select(step => step.Limit)),
            Statutory = LimitSum.Of(steps.Select(step => step.Step.Item.StatutoryLimit)),
        };
    }

    private static IReadOnlyList<TimedStep> Timed(PortalIndex index, Journey journey, Zone zone) =>
        [.. journey.Steps.Select(step => new TimedStep(step, LimitInForce(index.GuideOf(zone, step.Item))))];

    // What the zone does not handle takes as long as the law allows whoever does.
    private static Stated<Limit> LimitInForce(Guide guide) =>
        guide.CanHandle ? guide.Delegation!.PromisedLimit : guide.Item.StatutoryLimit;
}
