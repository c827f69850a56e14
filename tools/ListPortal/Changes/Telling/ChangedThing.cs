using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Changes.Telling;

/// <summary>Names the thing that changed within its file: 申请材料“营业执照”的复印件份数.</summary>
internal sealed class ChangedThing(Snapshot before, Snapshot after, ListNames names)
{
    private const string Body = "正文";

    /// <summary>Steps of an override that a reader need not hear of.</summary>
    private static readonly string[] Silent = ["overrides", "set", "add", "drop"];

    public string Of(ChangePlace place)
    {
        var fields = place.Fields;
        var words = new List<string>();
        for (var index = 0; index < place.Keys.Count; index++)
        {
            var key = place.Keys[index];
            if (fields[index] is { } field)
            {
                words.AddRange(OverrideChanges.IsOverride(place) && Silent.Contains(key) ? [] : [field.About.Label]);
            }
            else if (key == PlainReading.BodyKey && place.Keys.Count == 1)
            {
                words.Add(Body);
            }
            else
            {
                words[^1] += $"“{ElementName(place with { Keys = [.. place.Keys.Take(index + 1)] })}”";
            }
        }

        return string.Join('的', words);
    }

    /// <summary>The list that an element stands in, as it is named to people.</summary>
    public string ListOf(ChangePlace element) => Of(element with { Keys = [.. element.Keys.SkipLast(1)] });

    /// <summary>The name of an element; of one that a delegation changes or drops, the name that the item gives it.</summary>
    public string ElementName(ChangePlace place)
    {
        var list = place.Fields.LastOrDefault(field => field is { Shape: FieldShape.RecordList or FieldShape.KeyedRecords or FieldShape.KeyedTexts })!;
        var inItem = OverrideChanges.InItem(place);
        var element = Record(place) is { } own && !OverrideChanges.IsOverride(place) ? own : (inItem is null ? null : Record(inItem)) ?? Record(place);
        var description = inItem?.Field ?? list;
        return element is null ? names.AnyOf(place.Keys[^1]) : names.Of(element, description);
    }

    // The old name first: whoever reads that a name changed looks for the one that he knows.
    private PlainRecord? Record(ChangePlace place) => before.Find(place) as PlainRecord ?? after.Find(place) as PlainRecord;
}
