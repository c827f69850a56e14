using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>The towns and parks that a zone's lists name, and where its own parks lie, are places of that zone.</summary>
public sealed class PlacesBelongToTheirZone : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var named in NamedPlaces(content.Source))
        {
            // What no zone has is told by ReferencesPointToKnownRecords.
            if (named.Id is { IsGiven: true } id
                && content.Registers.Zone(named.Zone) is { } zone
                && content.Registers.Knows(named.Target, id.Value)
                && !content.Registers.IsOpen(named.Target)
                && Owned(zone, named.Target).ToList() is var owned
                && !owned.Contains(id.Value))
            {
                var kind = named.Target == Target.Parks ? "园区" : "镇（街道）";
                diagnostics.Add(
                    DiagnosticCodes.UnknownReference,
                    id.Position,
                    $"{zone.ShortName.OrEmpty()}没有{kind}“{id.Value}”，它属于别的开发区；{Nearest.Hint(id.Value, owned)}可以写：{string.Join("、", owned)}。");
            }
        }
    }

    private static IEnumerable<string> Owned(SourceZone zone, Target target) => target == Target.Parks
        ? zone.Parks.Values().Select(park => park.Id.OrEmpty())
        : zone.Towns.Values().Select(town => town.Id.OrEmpty());

    private static IEnumerable<NamedPlace> NamedPlaces(SourceContent content) =>
    [
        .. content.TownDivisions.SelectMany(division => division.Rows.Values().Select(row => new NamedPlace(division.Zone, Target.Towns, row.Town))),
        .. content.ParkDivisions.SelectMany(division => division.Rows.Values().Select(row => new NamedPlace(division.Zone, Target.Parks, row.Park))),
        .. content.Zones.SelectMany(zone => zone.Parks.Values().Select(park => new NamedPlace(zone.Id, Target.Towns, park.Town))),
        .. content.Departments.Select(department => new NamedPlace(department.Zone.OrEmpty(), Target.Towns, department.Town)),
        .. content.Departments.Select(department => new NamedPlace(department.Zone.OrEmpty(), Target.Parks, department.Park)),
    ];

    private sealed record NamedPlace(string Zone, Target Target, Text? Id);
}
