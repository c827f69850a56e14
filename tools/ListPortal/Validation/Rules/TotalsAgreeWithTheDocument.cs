using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>What the portal publishes adds up to the totals that the documents state. Delegations count while in force.</summary>
public sealed class TotalsAgreeWithTheDocument : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var document in content.Source.Documents)
        {
            if (document.Asserts?.Value is { } asserts)
            {
                CheckWhole(asserts, content.Source, diagnostics);
                CheckZones(asserts, content.Source, diagnostics);
            }
        }
    }

    private static void CheckWhole(SourceAsserts asserts, Content.SourceContent source, DiagnosticBag diagnostics)
    {
        var classes = source.Classes.Where(duty => duty.List?.Value == DivisionList.ZoneTown).ToList();
        CheckTotal(asserts.Zones, source.Zones.Count(), "主体开发区", diagnostics);
        CheckTotal(asserts.Parks, source.Zones.Sum(zone => zone.Parks.Values().Count), "功能园区", diagnostics);
        CheckTotal(asserts.Delegations, source.Delegations.Count(InForce), "在用赋权事项", diagnostics);
        CheckTotal(asserts.ZoneTownRows, source.TownDivisions.Sum(division => division.Rows.Values().Count), "职责分工", diagnostics);
        CheckTotal(asserts.ZoneParkRows, source.ParkDivisions.Sum(division => division.Rows.Values().Count), "职能分工", diagnostics);
        CheckTotal(asserts.ZoneDutyClasses, classes.Count(duty => duty.Side?.Value == DutySide.Zone), "开发区职责类", diagnostics);
        CheckTotal(asserts.TownDutyClasses, classes.Count(duty => duty.Side?.Value == DutySide.Town), "镇（街道）职责类", diagnostics);
    }

    private static void CheckZones(SourceAsserts asserts, Content.SourceContent source, DiagnosticBag diagnostics)
    {
        foreach (var zone in asserts.ByZone.Values())
        {
            var id = zone.Id.OrEmpty();
            var name = source.Zones.FirstOrDefault(candidate => candidate.Id == id)?.ShortName.OrEmpty() ?? id;
            CheckTotal(zone.Delegations, source.Delegations.Count(delegation => delegation.Zone == id && InForce(delegation)), $"{name}在用赋权事项", diagnostics);
            CheckTotal(zone.ZoneTownRows, source.TownDivisions.Where(division => division.Zone == id).Sum(division => division.Rows.Values().Count), $"{name}职责分工", diagnostics);
            CheckTotal(zone.ZoneParkRows, source.ParkDivisions.Where(division => division.Zone == id).Sum(division => division.Rows.Values().Count), $"{name}职能分工", diagnostics);
        }
    }

    private static bool InForce(SourceDelegation delegation) => delegation.Status?.Value == Status.InForce;

    private static void CheckTotal(Number? stated, int published, string what, DiagnosticBag diagnostics)
    {
        if (stated is { IsGiven: true } && stated.Value != published)
        {
            diagnostics.Add(
                DiagnosticCodes.TotalDiffers,
                stated.Position,
                $"文件写明{what} {stated.Value}，清单里有 {published}，相差 {published - stated.Value:+0;-0}；请补齐或者核减记录，文件有误的更正这里的数。");
        }
    }
}
