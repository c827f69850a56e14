using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>A row of a division list divides a matter of that list, and is led by a side of that list.</summary>
public sealed class DivisionRowsStayInTheirList : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var row in content.Source.TownDivisions.SelectMany(division => division.Rows.Values()))
        {
            CheckRow(new DividedMatter(row.Matter, row.Lead, DivisionList.ZoneTown), content.Registers, diagnostics);
        }

        foreach (var row in content.Source.ParkDivisions.SelectMany(division => division.Rows.Values()))
        {
            CheckRow(new DividedMatter(row.Matter, row.Lead, DivisionList.ZonePark), content.Registers, diagnostics);
        }
    }

    private static void CheckRow(DividedMatter row, Registers registers, DiagnosticBag diagnostics)
    {
        var outsider = row.List == DivisionList.ZoneTown ? Lead.Park : Lead.Town;
        if (row.Lead is { IsGiven: true } lead && lead.Value == outsider)
        {
            diagnostics.Add(
                DiagnosticCodes.LeadOutsideList,
                lead.Position,
                $"{row.List.LabelOf()}里没有“{lead.Value.WordOf()}”这一方；请改写主导方。");
        }

        if (row.Matter is { IsGiven: true } matter
            && registers.Class(registers.Matter(matter)?.Class)?.List is { IsGiven: true } list
            && list.Value != row.List)
        {
            diagnostics.Add(
                DiagnosticCodes.MatterOutsideList,
                matter.Position,
                $"“{matter.Value}”属于{list.Value.LabelOf()}，不能写进{row.List.LabelOf()}；请换成本清单的职责事项。");
        }
    }

    private sealed record DividedMatter(Text? Matter, Written<Lead>? Lead, DivisionList List);
}
