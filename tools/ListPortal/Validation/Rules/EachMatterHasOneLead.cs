using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>Exactly one row says who leads a matter in one place and scope: no row twice, no wider row beside a narrower one.</summary>
public sealed class EachMatterHasOneLead : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var division in content.Source.TownDivisions)
        {
            CheckRows(division.Rows.Values().Select(row => new Row(row.Matter, "", row.Town.OrEmpty(), row.Scope.OrEmpty())), diagnostics);
        }

        foreach (var division in content.Source.ParkDivisions)
        {
            CheckRows(division.Rows.Values().Where(row => row.Park is { IsGiven: true }).Select(row => new Row(row.Matter, row.Park!.Value!, "", row.Scope.OrEmpty())), diagnostics);
        }
    }

    private static void CheckRows(IEnumerable<Row> rows, DiagnosticBag diagnostics)
    {
        foreach (var group in rows.Where(row => row.Matter is { IsGiven: true }).GroupBy(row => (row.Matter!.Value, row.Park)))
        {
            var earlier = new List<Row>();
            foreach (var row in group)
            {
                CheckRow(row, earlier.Find(row.Overlaps), diagnostics);
                earlier.Add(row);
            }
        }
    }

    private static void CheckRow(Row row, Row? earlier, DiagnosticBag diagnostics)
    {
        if (earlier is null)
        {
            return;
        }

        if (row with { Matter = null } == earlier with { Matter = null })
        {
            diagnostics.Add(
                DiagnosticCodes.LedTwice,
                row.Matter!.Position,
                $"“{row.Matter.Value}”在同一范围内已经分工（见 {earlier.Matter!.Position}）；请合并两行，或者用 scope 写明各自的范围。");
        }
        else
        {
            diagnostics.Add(
                DiagnosticCodes.LeadUnclear,
                row.Matter!.Position,
                $"“{row.Matter.Value}”这一行与 {earlier.Matter!.Position} 的范围有重叠，重叠处不知由谁主导；请给每一行都写明不相交的范围，不要一行分范围、一行不分。");
        }
    }

    private sealed record Row(Text? Matter, string Park, string Town, string Scope)
    {
        /// <summary>What is not written holds for all, so two rows meet unless they name different towns or different scopes.</summary>
        public bool Overlaps(Row other) => Meet(Town, other.Town) && Meet(Scope, other.Scope);

        private static bool Meet(string left, string right) => left.Length == 0 || right.Length == 0 || left == right;
    }
}
