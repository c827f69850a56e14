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
        var files = content.Source.Delegations.ToLookup(delegation => (delegation.Zone, delegation.Item));

        // A history with a hole proves nothing.
        var whole = !content.Source.Adjustments.Any(adjustment => adjustment.Changes.IsUnread() || adjustment.Effective.IsUnread());
        foreach (var history in DatedChange.HistoriesOf(content.Source))
        {
            if (RecordDescription.Of(typeof(SourceDelegation)).Find(history.Key.Field) is not { } field)
            {
                ReportUnknownField(history, diagnostics);
                continue;
            }

            CheckChain(whole ? [.. history] : [], diagnostics);
            if (!whole || files[(history.Key.Zone, history.Key.Item)].FirstOrDefault() is not { } file)
            {
                continue;
            }

            var waiting = history.Where(change => change.Effective > content.AsOf).ToList();
            if (history.LastOrDefault(change => change.Effective <= content.AsOf) is { } last)
            {
                CheckFile([last, .. waiting], file, field, diagnostics);
            }
            else
            {
                CheckEarly(waiting[0], file, field, diagnostics);
            }
        }
    }

    private static void ReportUnknownField(IEnumerable<DatedChange> history, DiagnosticBag diagnostics)
    {
        var keys = RecordDescription.Of(typeof(SourceDelegation)).Fields.Select(field => field.Key).ToList();
        foreach (var field in history.Select(change => change.Change.Field).OfType<Text>().Where(field => field.IsGiven))
        {
            diagnostics.Add(
                DiagnosticCodes.UnknownField,
                field.Position,
                $"赋权事项没有字段“{field.Value}”；{Nearest.Hint(field.Value!, keys)}可以写：{string.Join("、", keys)}。");
        }
    }

    private static void CheckChain(IReadOnlyList<DatedChange> history, DiagnosticBag diagnostics)
    {
        foreach (var (earlier, later) in history.Zip(history.Skip(1)))
        {
            if (earlier.Change.To is { } to && later.Change.From is { } from && Differ(to, from, out var now, out var before))
            {
                diagnostics.Add(
                    DiagnosticCodes.AdjustmentDisagrees,
                    from.Position,
                    $"原值写的是“{before}”，上一次调整的新值却是“{now}”（{to.Position}）；请核对两份调整记录。");
            }
        }
    }

    /// <param name="changes">The last one in force, then those that wait for their day.</param>
    private static void CheckFile(IReadOnlyList<DatedChange> changes, SourceDelegation file, FieldDescription field, DiagnosticBag diagnostics)
    {
        var written = field.Get(file);
        if (changes[0].Change.To is { } to && Differ(to, written, out var decided, out var current))
        {
            var early = changes.Skip(1).FirstOrDefault(change => change.Change.To.OrEmpty() == current);
            var cure = early is null
                ? "请为这次改动补一份调整记录，或者更正其中一处"
                : $"改成“{current}”的调整 {early.Effective:yyyy-MM-dd} 才生效（{early.Change.Position}），请在那一天以前保留“{decided}”";
            diagnostics.Add(
                DiagnosticCodes.AdjustmentDisagrees,
                (written as IWritten)?.Position ?? file.Position,
                $"“{field.About.Label}”写的是“{current}”，最近一次调整却定为“{decided}”（{to.Position}）；{cure}。");
        }
    }

    /// <summary>No adjustment of the field holds yet: the file still says what the first one will change.</summary>
    private static void CheckEarly(DatedChange first, SourceDelegation file, FieldDescription field, DiagnosticBag diagnostics)
    {
        var written = field.Get(file);
        if (first.Change.From is { IsGiven: true } from && Differ(from, written, out var before, out var current))
        {
            diagnostics.Add(
                DiagnosticCodes.AdjustmentDisagrees,
                (written as IWritten)?.Position ?? file.Position,
                $"“{field.About.Label}”写的是“{current}”，调整 {first.Effective:yyyy-MM-dd} 才生效（{first.Change.Position}），原值是“{before}”；请在那一天以前保留“{before}”，或者更正调整记录。");
        }
    }

    // What has no single line, or could not be read, cannot be compared.
    private static bool Differ(object? left, object? right, out string? leftText, out string? rightText)
    {
        (leftText, rightText) = (CanonicalText.Of(left), CanonicalText.Of(right));
        return leftText is not null && rightText is not null && leftText != rightText;
    }
}
