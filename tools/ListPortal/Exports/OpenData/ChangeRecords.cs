using System.Globalization;
using ListPortal.Fields;
using ListPortal.Model;
using ListPortal.Site;
using ListPortal.Site.Data;

namespace ListPortal.Exports.OpenData;

/// <summary>Every change of every field, on both axes, for programs: who wants to follow the lists need not compare files.</summary>
internal static class ChangeRecords
{
    public static OutputFile Of(OpenLists lists) =>
        new(OutputFile.PathOf(DataAddresses.Changes), PlainJson.Bytes(new { Legal = Legal(lists), Published = Published(lists) }));

    private static IEnumerable<object> Legal(OpenLists lists) =>
        from field in AdjustedField.Of(lists.Portal)
        let adjustment = field.Adjustment
        let change = field.Change
        select new
        {
            Adjustment = adjustment.Id,
            Document = adjustment.Document.Id,
            Sample = adjustment.Document.IsSample,
            Decided = Day(adjustment.Decided),
            Published = Day(adjustment.Published),
            Effective = Day(adjustment.Effective),
            Zone = change.Zone.Id,
            Item = change.Item.Id,
            change.Field,
            change.From,
            change.To,
        };

    private static IEnumerable<object> Published(OpenLists lists) =>
        from publication in lists.History.Publications.Reverse()
        from change in publication.Changes
        select new
        {
            publication.Commit,
            Published = Day(publication.Day),
            Adjustment = change.AdjustmentId,
            change.File,
            Path = change.Told.Changes[0].Place.Path,
            Class = change.Told.Class.LabelOf(),
            Thing = change.Told.Values.Thing,
            change.Told.Values.From,
            change.Told.Values.To,
            change.Told.Sentence,
        };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
