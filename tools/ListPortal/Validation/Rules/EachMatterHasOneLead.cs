using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>Exactly one row says who leads a matter in one scope: no row twice, no general row beside special ones.</summary>
public sealed class EachMatterHasOneLead : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var division in content.Source.TownDivisions)
        {
            CheckRows([.. division.Rows.Values().Select(row => new Row(row.Matter, "", row.Town.OrEmpty(), row.Scope.OrEmpty()))], diagnostics);
        }

        foreach (var division in content.Source.ParkDivisions)
        {
            CheckRows([.. division.Rows.Values().Select(row => new Row(row.Matter, row.Park.OrEmpty(), "", row.Scope.OrEmpty()))], diagnostics);
        }
    }

    private static void CheckRows(IReadOnlyList<Row> rows, DiagnosticBag diagnostics)
    {
        foreach (var group in rows.Where(row => row.Matter is { IsGiven: true }).GroupBy(row => (row.Matter!.Value, row.Park)))
        {
            CheckRepeated(group, diagnostics);
            CheckGeneral([.. group], diagnostics);
        }
    }

    private static void CheckRepeated(IEnumerable<Row> group, DiagnosticBag diagnostics)
    {
        foreach (var same in group.GroupBy(row => (row.Town, row.Scope)))
        {
            foreach (var second in same.Skip(1))
            {
                diagnostics.Add(
                    DiagnosticCodes.LedTwice,
                    second.Matter!.Position,
                    $"“{second.Matter.Value}”在同一范围内已经分工（见 {same.First().Matter!.Position}）；请合并两行，或者用 scope 写明各自的范围。");
            }
        }
    }

    private static void CheckGeneral(IReadOnlyList<Row> group, DiagnosticBag diagnostics)
    {
        var general = group.FirstOrDefault(row => row.IsGeneral);
        if (general is not null && group.FirstOrDefault(row => !row.IsGeneral) is { } special)
        {
            diagnostics.Add(
                DiagnosticCodes.LeadUnclear,
                general.Matter!.Position,
                $"“{general.Matter.Value}”既有不分范围的一行，又有分范围的一行（{special.Matter!.Position}）；请给每一行都写明范围。");
        }
    }

    private sealed record Row(Text? Matter, string Park, string Town, string Scope)
    {
        public bool IsGeneral => Town.Length == 0 && Scope.Length == 0;
    }
}
