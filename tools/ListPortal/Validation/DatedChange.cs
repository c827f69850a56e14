using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Validation;

/// <summary>One change of an adjustment with the day from which it holds.</summary>
internal sealed record DatedChange(DateOnly Effective, SourceAdjustmentChange Change)
{
    /// <summary>The changes of each field of each delegation, the earliest first; adjustments of one day by their ids.</summary>
    public static IEnumerable<IGrouping<(string Zone, string Item, string Field), DatedChange>> HistoriesOf(SourceContent content) =>
        content.Adjustments
            .Where(adjustment => adjustment.Effective is { IsGiven: true })
            .OrderBy(adjustment => adjustment.Effective!.Value)
            .ThenBy(adjustment => adjustment.Id, StringComparer.Ordinal)
            .SelectMany(adjustment => adjustment.Changes.Values().Select(change => new DatedChange(adjustment.Effective!.Value, change)))
            .GroupBy(dated => (dated.Change.Zone.OrEmpty(), dated.Change.Item.OrEmpty(), dated.Change.Field.OrEmpty()));
}
