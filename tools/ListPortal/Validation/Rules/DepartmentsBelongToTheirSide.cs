using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>The departments that a zone's lists name are that zone's, its towns' and its parks' own.</summary>
public sealed class DepartmentsBelongToTheirSide : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var (id, level, zone) in SidesOf(content.Source))
        {
            if (content.Registers.Department(id) is { } department && (department.Level?.Value != level || department.Zone.OrEmpty() != zone))
            {
                diagnostics.Add(
                    DiagnosticCodes.ForeignDepartment,
                    id!.Position,
                    $"“{department.Name.OrEmpty()}”不是本开发区的{level.LabelOf()}机构；请换成本区的部门，或者更正 {department.Position} 的层级和所属开发区。");
            }
        }
    }

    private static IEnumerable<NamedSide> SidesOf(SourceContent content)
    {
        foreach (var division in content.TownDivisions)
        {
            foreach (var row in division.Rows.Values())
            {
                yield return new NamedSide(row.ZoneDepartment, Level.Zone, division.Zone);
                yield return new NamedSide(row.TownDepartment, Level.Town, division.Zone);
            }
        }

        foreach (var division in content.ParkDivisions)
        {
            foreach (var row in division.Rows.Values())
            {
                yield return new NamedSide(row.ZoneDepartment, Level.Zone, division.Zone);
                yield return new NamedSide(row.ParkDepartment, Level.Park, division.Zone);
            }
        }

        // A stationed body acts in its own name, so its own department may stand there.
        foreach (var delegation in content.Delegations.Where(delegation => delegation.Form?.Value != FormOfDelegation.Stationing))
        {
            yield return new NamedSide(delegation.Department, Level.Zone, delegation.Zone);
        }
    }

    /// <summary>A department that a list names, with the level and the zone that it should be of.</summary>
    private sealed record NamedSide(Text? Id, Level Level, string Zone);
}
