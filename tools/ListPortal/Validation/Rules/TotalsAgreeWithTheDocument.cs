using ListPortal.Content;
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
        foreach (var asserts in content.Source.Documents.Select(document => document.Asserts?.Value).OfType<SourceAsserts>())
        {
            CheckPlaces(asserts, content, diagnostics);
            CheckTotal(asserts.Delegations, content.Source.Delegations.Count(InForce), "在用赋权事项", diagnostics);
            CheckTotal(asserts.ZoneTownRows, TownRows(content.Source.TownDivisions), "职责分工", diagnostics);
            CheckTotal(asserts.ZoneParkRows, ParkRows(content.Source.ParkDivisions), "职能分工", diagnostics);
            foreach (var zone in asserts.ByZone.Values())
            {
                CheckZone(zone, content, diagnostics);
            }
        }
    }

    private static void CheckPlaces(SourceAsserts asserts, CheckedContent content, DiagnosticBag diagnostics)
    {
        var source = content.Source;
        CheckTotal(asserts.Zones, source.Zones.Count(), "主体开发区", diagnostics);
        CheckTotal(asserts.Parks, Sum(source.Zones, zone => zone.Parks), "功能园区", diagnostics);
        if (!content.Registers.IsOpen(Target.Classes) && !source.Classes.Any(duty => duty.List.IsUnread() || duty.Side.IsUnread()))
        {
            var classes = source.Classes.Where(duty => duty.List!.Value == DivisionList.ZoneTown).ToList();
            CheckTotal(asserts.ZoneDutyClasses, classes.Count(duty => duty.Side!.Value == DutySide.Zone), "开发区职责类", diagnostics);
            CheckTotal(asserts.TownDutyClasses, classes.Count(duty => duty.Side!.Value == DutySide.Town), "镇（街道）职责类", diagnostics);
        }
    }

    private static void CheckZone(SourceZoneAsserts asserts, CheckedContent content, DiagnosticBag diagnostics)
    {
        // A zone that nobody knows is told by AssertedZonesExist.
        if (content.Registers.Zone(asserts.Id.OrEmpty()) is { } zone)
        {
            var name = zone.ShortName.OrEmpty();
            var source = content.Source;
            CheckTotal(asserts.Delegations, source.Delegations.Count(delegation => delegation.Zone == zone.Id && InForce(delegation)), $"{name}在用赋权事项", diagnostics);
            CheckTotal(asserts.ZoneTownRows, TownRows(source.TownDivisions.Where(division => division.Zone == zone.Id)), $"{name}职责分工", diagnostics);
            CheckTotal(asserts.ZoneParkRows, ParkRows(source.ParkDivisions.Where(division => division.Zone == zone.Id)), $"{name}职能分工", diagnostics);
        }
    }

    private static bool InForce(SourceDelegation delegation) => delegation.Status?.Value == Status.InForce;

    private static int? TownRows(IEnumerable<SourceTownDivision> divisions) => Sum(divisions, division => division.Rows);

    private static int? ParkRows(IEnumerable<SourceParkDivision> divisions) => Sum(divisions, division => division.Rows);

    // Null where a list could not be read: nobody knows how many elements it would have.
    private static int? Sum<TFile, TElement>(IEnumerable<TFile> files, Func<TFile, Written<IReadOnlyList<TElement>>?> list)
    {
        var lists = files.Select(list).ToList();
        return lists.Any(WrittenValues.IsUnread) ? null : lists.Sum(each => each.Values().Count);
    }

    private static void CheckTotal(Number? stated, int? published, string what, DiagnosticBag diagnostics)
    {
        if (stated is { IsGiven: true } && published is { } count && stated.Value != count)
        {
            diagnostics.Add(
                DiagnosticCodes.TotalDiffers,
                stated.Position,
                $"文件写明{what} {stated.Value}，清单里有 {count}，相差 {count - stated.Value:+0;-0}；请补齐或者核减记录，文件有误的更正这里的数。");
        }
    }
}
