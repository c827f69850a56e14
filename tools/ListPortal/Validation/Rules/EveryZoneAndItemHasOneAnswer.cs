using ListPortal.Content;
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
        if (content.Registers.IsOpen(Target.Functions) || content.Registers.IsOpen(Target.Departments) || content.Source.Departments.Any(IsUnsure))
        {
            return;
        }

        var departments = content.Source.Departments.ToLookup(AnswerOf);
        foreach (var asked in QuestionsOf(content).GroupBy(question => question.Sought))
        {
            var found = departments[asked.Key].ToList();
            if (found.Count == 0)
            {
                ReportNobody(asked.Key, [.. asked.Where(question => !question.IsWhistled)], diagnostics);
            }
            else if (found.Count > 1)
            {
                ReportSeveral(found, [.. asked], diagnostics);
            }
        }
    }

    private static IEnumerable<Question> QuestionsOf(CheckedContent content)
    {
        var source = content.Source;
        var delegated = source.Delegations
            .Where(delegation => delegation.Status?.Value == Status.InForce)
            .Select(delegation => (delegation.Zone, delegation.Item))
            .ToHashSet();
        var whistled = source.Whistles.Select(whistle => whistle.Item).ToHashSet(StringComparer.Ordinal);
        return from item in source.Items
               where item.Status?.Value == Status.InForce
                   && item.Competent?.Value is { Level.IsGiven: true } competent
                   && content.Registers.Knows(Target.Functions, competent.Function.OrEmpty())
               from zone in source.Zones
               where zone is { Region.IsGiven: true, City.IsGiven: true } && !delegated.Contains((zone.Id, item.Id))
               select new Question(SoughtIn(zone, item.Competent!.Value!), item, zone, whistled.Contains(item.Id));
    }

    private static Sought SoughtIn(SourceZone zone, SourceCompetence competent) => new(competent.Function.OrEmpty(), competent.Level!.Value, competent.Level.Value switch
    {
        Level.Province => "",
        Level.City => zone.City.OrEmpty(),
        _ => zone.Region.OrEmpty(),
    });

    private static bool IsUnsure(SourceDepartment department) =>
        department.Function.IsUnread() || department.Level.IsUnread() || department.Region.IsUnread();

    /// <summary>What a department answers for. There is one province.</summary>
    private static Sought AnswerOf(SourceDepartment department) =>
        new(department.Function.OrEmpty(), department.Level!.Value, department.Level.Value == Level.Province ? "" : department.Region.OrEmpty());

    private static void ReportNobody(Sought sought, IReadOnlyList<Question> questions, DiagnosticBag diagnostics)
    {
        if (questions.Count > 0)
        {
            diagnostics.Add(
                DiagnosticCodes.NobodyAnswers,
                questions[0].Item.Competent!.Position,
                $"{sought.Place}没有职能为“{sought.Function}”的{sought.Level.LabelOf()}部门，{Told(questions)}无人负责；请在 content/departments.yml 补上部门，或者更正 competent。");
        }
    }

    private static void ReportSeveral(IReadOnlyList<SourceDepartment> found, IReadOnlyList<Question> questions, DiagnosticBag diagnostics) => diagnostics.Add(
        DiagnosticCodes.SeveralAnswer,
        found[1].Position,
        $"“{found[1].Name.OrEmpty()}”与“{found[0].Name.OrEmpty()}”（{found[0].Position}）的职能、层级和区域都相同，{Told(questions)}不知由谁负责；主管部门应当只有一个，请核对部门的职能和区域。");

    private static string Told(IReadOnlyList<Question> questions)
    {
        var zones = string.Join("、", questions.Select(question => question.Zone.ShortName.OrEmpty()).Distinct());
        var items = questions.Select(question => question.Item.Name.OrEmpty()).Distinct().ToList();
        return items.Count == 1 ? $"{zones}的“{items[0]}”" : $"{zones}的“{items[0]}”等 {items.Count} 个事项";
    }

    private sealed record Sought(string Function, Level Level, string Place);

    private sealed record Question(Sought Sought, SourceItem Item, SourceZone Zone, bool IsWhistled);
}
