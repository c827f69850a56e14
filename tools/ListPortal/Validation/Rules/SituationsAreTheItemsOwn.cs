using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>What holds for some situations only names situations of its own item.</summary>
public sealed class SituationsAreTheItemsOwn : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var item in content.Source.Items)
        {
            CheckRecord(item, item, diagnostics);
        }

        foreach (var delegation in content.Source.Delegations)
        {
            if (content.Registers.Item(delegation.Item) is { } item)
            {
                CheckRecord(delegation, item, diagnostics);
            }
        }
    }

    private static void CheckRecord(SourceRecord record, SourceItem item, DiagnosticBag diagnostics)
    {
        if (item.Situations.IsUnreadable())
        {
            return;
        }

        var known = item.Situations.Values().Select(situation => situation.Id.OrEmpty()).ToList();
        foreach (var situation in FieldWalk.Through(record).Where(walked => walked.Field.Key == "for").SelectMany(walked => ((TextList?)walked.Written).Values()))
        {
            if (!known.Contains(situation.Value!))
            {
                diagnostics.Add(
                    DiagnosticCodes.UnknownSituation,
                    situation.Position,
                    $"事项没有情形“{situation.Value}”；{Nearest.Hint(situation.Value!, known)}请改成 situations 中的标识，或者先在那里增加。");
            }
        }
    }
}
