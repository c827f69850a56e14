using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>What was found in rows of the division lists, matter by matter.</summary>
public sealed record SidesView(DivisionFindings Findings)
{
    public IReadOnlyList<GroupOf<Matter, DivisionRow>> OneSided => ByMatter([.. Findings.OnlyZone, .. Findings.OnlyOther]);

    public IReadOnlyList<GroupOf<Matter, DivisionRow>> Shared => ByMatter(Findings.Shared);

    private static IReadOnlyList<GroupOf<Matter, DivisionRow>> ByMatter(IEnumerable<DivisionRow> rows) =>
        [.. rows.GroupBy(row => row.Matter.Id, StringComparer.Ordinal).Select(group => new GroupOf<Matter, DivisionRow>(group.First().Matter, [.. group]))];
}
