using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>For each zone and item without a delegation exactly one department, or a whistle, says who does it.</summary>
public sealed class EveryZoneAndItemHasOneAnswer : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        var delegated = content.Source.Delegations
            .Where(delegation => delegation.Status?.Value == Status.InForce)
            .Select(delegation => (delegation.Zone, delegation.Item))
            .ToHashSet();
        var whistled = content.Source.Whistles.Select(whistle => whistle.Item).ToHashSet(StringComparer.Ordinal);
        foreach (var item in content.Source.Items.Where(item => item.Status?.Value == Status.InForce && item.Competent is { IsGiven: true }))
        {
            foreach (var zone in content.Source.Zones.Where(zone => !delegated.Contains((zone.Id, item.Id))))
            {
                var found = content.Source.Departments.Where(department => Answers(department, item.Competent!.Value!, zone)).ToList();
                if (found.Count > 1 || (found.Count == 0 && !whistled.Contains(item.Id)))
                {
                    Report(item, zone, found, diagnostics);
                }
            }
        }
    }

    private static void Report(SourceItem item, SourceZone zone, List<SourceDepartment> found, DiagnosticBag diagnostics)
    {
        var competent = item.Competent!.Value!;
        if (found.Count == 0)
        {
            diagnostics.Add(
                DiagnosticCodes.NobodyAnswers,
                item.Competent.Position,
                $"{zone.ShortName.OrEmpty()}没有赋权，也找不到职能为“{competent.Function.OrEmpty()}”的主管部门；请在 content/departments.yml 补上部门，或者更正 competent。");
        }
        else
        {
            diagnostics.Add(
                DiagnosticCodes.SeveralAnswer,
                item.Competent.Position,
                $"{zone.ShortName.OrEmpty()}有 {found.Count} 个部门符合：{string.Join("、", found.Select(department => department.Name.OrEmpty()))}；主管部门应当只有一个，请核对部门的职能和区域。");
        }
    }

    private static bool Answers(SourceDepartment department, SourceCompetence competent, SourceZone zone) =>
        department.Level?.Value == competent.Level?.Value
        && department.Function.OrEmpty() == competent.Function.OrEmpty()
        && competent.Level?.Value switch
        {
            Level.Province => true,
            Level.City => department.Region.OrEmpty() == zone.City.OrEmpty(),
            _ => department.Region.OrEmpty() == zone.Region.OrEmpty(),
        };
}
