using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>What a judged query holds for right is there; only a query for what lies outside has no right answer.</summary>
public sealed class JudgedQueriesNameKnownRecords : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        var known = Addresses(content.Source).ToHashSet(StringComparer.Ordinal);
        foreach (var query in content.Source.Of<SourceJudged>().SelectMany(file => file.Queries.Values().Concat(file.Apart.Values())))
        {
            foreach (var address in query.Right.Values().Concat(query.Also.Values()).Where(address => !known.Contains(address.Value!) && !MayBeThere(address.Value!, content.Registers)))
            {
                diagnostics.Add(
                    DiagnosticCodes.UnknownAnswer,
                    address.Position,
                    $"没有“{address.Value}”这条记录；{Nearest.Hint(address.Value!, known)}请写网址的中间部分，例如 items/construction-permit。");
            }

            if (query is { Sort.IsGiven: true, Right: { Presence: Presence.Given or Presence.None } right } && (query.Sort.Value == QuerySort.Outside) != (right.Presence == Presence.None))
            {
                diagnostics.Add(DiagnosticCodes.UnknownAnswer, right.Position, "站外的查询没有正确记录，写“无”；其他查询要写出正确记录。请改类别或者改正确记录。");
            }
        }
    }

    // Of a register that could not be read in full, nobody knows what it would hold.
    private static bool MayBeThere(string address, Registers registers) => address.Split('/')[0] switch
    {
        "parks" => registers.IsOpen(Target.Parks),
        "departments" => registers.IsOpen(Target.Departments),
        "divisions" => registers.IsOpen(Target.Matters),
        _ => false,
    };

    private static IEnumerable<string> Addresses(SourceContent content) =>
    [
        .. content.Items.Select(item => $"items/{item.Id}"),
        .. content.Matters.Select(matter => $"divisions/matters/{matter.Id.OrEmpty()}"),
        .. content.Journeys.Select(journey => $"journeys/{journey.Id}"),
        .. content.Whistles.Select(whistle => $"whistles/{whistle.Item}"),
        .. content.Zones.Select(zone => $"zones/{zone.Id}"),
        .. content.Zones.SelectMany(zone => zone.Parks.Values()).Select(park => $"parks/{park.Id.OrEmpty()}"),
        .. content.Departments.Select(department => $"departments/{department.Id.OrEmpty()}"),
        .. content.Pages.Select(page => page.Id == SourcePage.Start ? SourcePage.Start : $"{SourcePage.Start}/{page.Id}"),
    ];
}
