using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>The departments that a zone's lists name are that zone's, its towns' and its parks' own.</summary>
public sealed class DepartmentsBelongToTheirSide : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var side in SidesOf(content.Source).Where(side => content.Registers.Knows(Target.Zones, side.Zone)))
        {
            if (content.Registers.Department(side.Id) is { Level.IsGiven: true } department && WhyForeign(department, side, content.Registers) is { } reason)
            {
                diagnostics.Add(
                    DiagnosticCodes.ForeignDepartment,
                    side.Id!.Position,
                    $"“{department.Name.OrEmpty()}”{reason}；请换成本区的部门，或者更正 {department.Position} 的层级和所属。");
            }
        }
    }

    private static string? WhyForeign(SourceDepartment department, NamedSide side, Registers registers)
    {
        if (department.Level!.Value != side.Level)
        {
            return $"是{department.Level.Value.LabelOf()}部门，这里应是{side.Level.LabelOf()}的机构";
        }

        // Zones and places that nobody knows are told where they are named.
        if (department.Zone is null || (department.Zone.Value is { } zone && zone != side.Zone && registers.Knows(Target.Zones, zone)))
        {
            return "不属于本开发区";
        }

        var (place, target) = side.Level == Level.Town ? (department.Town, Target.Towns) : (department.Park, Target.Parks);
        return side.Place is { IsGiven: true } asked && registers.Knows(target, asked.Value) && place is { IsGiven: true } && asked.Value != place.Value
            ? $"不是本行所写{side.Level.LabelOf()}的机构"
            : null;
    }

    private static IEnumerable<NamedSide> SidesOf(SourceContent content)
    {
        foreach (var division in content.TownDivisions)
        {
            foreach (var row in division.Rows.Values())
            {
                yield return new NamedSide(row.ZoneDepartment, Level.Zone, division.Zone, null);
                yield return new NamedSide(row.TownDepartment, Level.Town, division.Zone, row.Town);
            }
        }

        foreach (var division in content.ParkDivisions)
        {
            foreach (var row in division.Rows.Values())
            {
                yield return new NamedSide(row.ZoneDepartment, Level.Zone, division.Zone, null);
                yield return new NamedSide(row.ParkDepartment, Level.Park, division.Zone, row.Park);
            }
        }

        // A stationed body acts in its own name, so its own department may stand there.
        foreach (var delegation in content.Delegations.Where(delegation => delegation.Form is { IsGiven: true, Value: not FormOfDelegation.Stationing }))
        {
            yield return new NamedSide(delegation.Department, Level.Zone, delegation.Zone, null);
        }
    }

    /// <summary>A department that a list names, with the level, the zone and the town or park that it should be of.</summary>
    private sealed record NamedSide(Text? Id, Level Level, string Zone, Text? Place);
}
