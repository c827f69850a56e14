using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>Whoever leads a matter does so with a department that can be asked.</summary>
public sealed class LeadingSidesNameADepartment : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var row in content.Source.TownDivisions.SelectMany(division => division.Rows.Values()))
        {
            CheckLead(row.Lead, row.ZoneDepartment, row.TownDepartment, diagnostics);
        }

        foreach (var row in content.Source.ParkDivisions.SelectMany(division => division.Rows.Values()))
        {
            CheckLead(row.Lead, row.ZoneDepartment, row.ParkDepartment, diagnostics);
        }
    }

    private static void CheckLead(Written<Lead>? lead, Text? zone, Text? other, DiagnosticBag diagnostics)
    {
        if (lead is not { IsGiven: true })
        {
            return;
        }

        var zoneIsMissing = lead.Value is not (Lead.Town or Lead.Park) && zone?.Presence == Presence.None;
        var otherIsMissing = lead.Value is not Lead.Zone && other?.Presence == Presence.None;
        if (zoneIsMissing || otherIsMissing)
        {
            diagnostics.Add(
                DiagnosticCodes.LeadWithoutDepartment,
                lead.Position,
                $"写的是{lead.Value.LabelOf()}，但{(zoneIsMissing ? "开发区" : "镇（街道）或园区")}一方的部门是“无”；请写明责任部门，或者更正主导方。");
        }
    }
}
