using ListPortal.Changes;
using ListPortal.Content;
using ListPortal.Fields;

namespace ListPortal.Tests.Changes;

/// <summary>A place for every field of the field description, however deep it lies, in a file of its kind.</summary>
internal static class EveryField
{
    private const string ElementId = "licence";

    public static IEnumerable<(ChangePlace Place, FieldDescription Field)> Places =>
        ContentKinds.All.SelectMany(kind => Within(kind, new ChangePlace(PathOf(kind), [])));

    private static string PathOf(RecordDescription kind) => kind.Kind!.Path
        .Replace("{zone}", "danyang-edz", StringComparison.Ordinal)
        .Replace("{item}", "food-business-licence", StringComparison.Ordinal)
        .Replace("{id}", "food-business-licence", StringComparison.Ordinal)
        .Replace("{period}", "2025-h1", StringComparison.Ordinal)
        .Replace("{year}", "2026", StringComparison.Ordinal);

    private static IEnumerable<(ChangePlace Place, FieldDescription Field)> Within(RecordDescription record, ChangePlace place)
    {
        foreach (var field in record.Fields)
        {
            var own = place.Into(field.Key);
            yield return (own, field);
            foreach (var inner in Inside(field, own))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<(ChangePlace Place, FieldDescription Field)> Inside(FieldDescription field, ChangePlace place) => field.Shape switch
    {
        FieldShape.Record => Within(RecordDescription.Of(field.ElementType), place),
        FieldShape.RecordList or FieldShape.KeyedRecords => Within(RecordDescription.Of(field.ElementType), place.Into(ElementId)),
        _ => [],
    };
}
