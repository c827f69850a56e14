using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>Two records of one kind never carry the same name: a visitor could not tell them apart.</summary>
public sealed class NamesAreUnique : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        var source = content.Source;
        CheckNames(source.Items.Select(item => item.Name), diagnostics);
        CheckNames(source.Zones.Select(zone => zone.ShortName), diagnostics);
        CheckNames(source.Zones.SelectMany(zone => zone.Parks.Values()).Select(park => park.Name), diagnostics);
        CheckNames(source.Departments.Select(department => department.Name), diagnostics);
        CheckNames(source.Papers.Select(paper => paper.Name), diagnostics);
        CheckNames(source.Matters.Select(matter => matter.Name), diagnostics);
        CheckNames(source.Classes.Where(duty => duty.Side?.Value == DutySide.Zone).Select(duty => duty.Name), diagnostics);
        CheckNames(source.Classes.Where(duty => duty.Side?.Value == DutySide.Town).Select(duty => duty.Name), diagnostics);
        CheckNames(source.Classes.Where(duty => duty.Side?.Value == DutySide.Park).Select(duty => duty.Name), diagnostics);
        CheckNames(source.Journeys.Select(journey => journey.Name), diagnostics);
        CheckNames(source.Documents.Select(document => document.Title), diagnostics);
        CheckNames(source.Forms.Select(form => form.Title), diagnostics);
        CheckNames(source.Pages.Select(page => page.Title), diagnostics);
        CheckNames(source.Adjustments.Select(adjustment => adjustment.Title), diagnostics);
    }

    private static void CheckNames(IEnumerable<Text?> names, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        foreach (var name in names.OfType<Text>().Where(name => name.IsGiven))
        {
            if (!first.TryAdd(name.Value!, name.Position))
            {
                diagnostics.Add(
                    DiagnosticCodes.NameUsedTwice,
                    name.Position,
                    $"“{name.Value}”已经是 {first[name.Value!]} 的名称；请写出区别，或者合并两条记录。");
            }
        }
    }
}
