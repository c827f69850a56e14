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
        foreach (var division in content.Source.TownDivisions)
        {
            foreach (var row in division.Rows.Values())
            {
                CheckSide(row.ZoneDepartment, Level.Zone, division.Zone, content.Registers, diagnostics);
                CheckSide(row.TownDepartment, Level.Town, division.Zone, content.Registers, diagnostics);
            }
        }

        foreach (var division in content.Source.ParkDivisions)
        {
            foreach (var row in division.Rows.Values())
            {
                CheckSide(row.ZoneDepartment, Level.Zone, division.Zone, content.Registers, diagnostics);
                CheckSide(row.ParkDepartment, Level.Park, division.Zone, content.Registers, diagnostics);
            }
        }

        // A stationed body acts in its own name, so its own department may stand there.
        foreach (var delegation in content.Source.Delegations.Where(delegation => delegation.Form?.Value != FormOfDelegation.Stationing))
        {
            CheckSide(delegation.Department, Level.Zone, delegation.Zone, content.Registers, diagnostics);
        }
    }

    private static void CheckSide(Text? id, Level level, string zone, Registers registers, DiagnosticBag diagnostics)
    {
        if (registers.Department(id) is { } department && (department.Level?.Value != level || department.Zone.OrEmpty() != zone))
        {
            diagnostics.Add(
                DiagnosticCodes.ForeignDepartment,
                id!.Position,
                $"“{department.Name.OrEmpty()}”不是本开发区的{level.LabelOf()}机构；请换成本区的部门，或者更正 {department.Position} 的层级和所属开发区。");
        }
    }
}
