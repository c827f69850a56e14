using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>Adjustments follow one on another, and the last one in force says what the file says.</summary>
public sealed class AdjustmentsAgreeWithTheFileInForce : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        var files = content.Source.Delegations.ToDictionary(delegation => (delegation.Zone, delegation.Item));
        foreach (var history in DatedChange.HistoriesOf(content.Source))
        {
            if (RecordDescription.Of(typeof(SourceDelegation)).Find(history.Key.Field) is not { } field)
            {
                ReportUnknownField(history, diagnostics);
                continue;
            }

            CheckChain([.. history], diagnostics);
            var last = history.LastOrDefault(change => change.Effective <= content.AsOf);
            if (last is not null && files.TryGetValue((history.Key.Zone, history.Key.Item), out var file))
            {
                CheckFile(last, file, field, diagnostics);
            }
        }
    }

    private static void ReportUnknownField(IEnumerable<DatedChange> history, DiagnosticBag diagnostics)
    {
        var keys = RecordDescription.Of(typeof(SourceDelegation)).Fields.Select(field => field.Key).ToList();
        foreach (var field in history.Select(change => change.Change.Field).OfType<Text>())
        {
            diagnostics.Add(
                DiagnosticCodes.UnknownField,
                field.Position,
                $"赋权事项没有字段“{field.Value}”；{Nearest.Hint(field.OrEmpty(), keys)}可以写：{string.Join("、", keys)}。");
        }
    }

    private static void CheckChain(IReadOnlyList<DatedChange> history, DiagnosticBag diagnostics)
    {
        foreach (var (earlier, later) in history.Zip(history.Skip(1)))
        {
            if (earlier.Change.To is { } to && later.Change.From is { } from && CanonicalText.Of(to) != CanonicalText.Of(from))
            {
                diagnostics.Add(
                    DiagnosticCodes.AdjustmentDisagrees,
                    from.Position,
                    $"原值写的是“{CanonicalText.Of(from)}”，上一次调整的新值却是“{CanonicalText.Of(to)}”（{to.Position}）；请核对两份调整记录。");
            }
        }
    }

    private static void CheckFile(DatedChange last, SourceDelegation file, FieldDescription field, DiagnosticBag diagnostics)
    {
        var written = field.Get(file);
        if (last.Change.To is { } to && CanonicalText.Of(written) is { } current && current != CanonicalText.Of(to))
        {
            var position = (written as IWritten)?.Position ?? file.Position;
            diagnostics.Add(
                DiagnosticCodes.AdjustmentDisagrees,
                to.Position,
                $"调整后的“{field.About.Label}”应为“{CanonicalText.Of(to)}”，现行文件写的是“{current}”（{position}）；请更正其中一处，或者补一份新的调整记录。");
        }
    }
}
