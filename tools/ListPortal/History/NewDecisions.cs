using ListPortal.Changes;
using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.History;

/// <summary>The adjustments that came into the lists with a publication: they are the reason of what else it changed.</summary>
internal sealed class NewDecisions
{
    /// <summary>What adjustments decide of a delegation that comes into the lists as a whole.</summary>
    private const string WholeFile = "status";

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    /// <summary>The adjustments that items out of force name; adjustments themselves decide on what zones were given.</summary>
    private readonly Dictionary<string, string> _items = new(StringComparer.Ordinal);

    private readonly Dictionary<(string Zone, string Item, string Field), string> _fields = [];

    public NewDecisions(SourceContent before, SourceContent after)
    {
        var known = before.Adjustments.ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var item in after.Items.Where(item => item.Adjustment.OrEmpty().Length > 0))
        {
            _items[item.Position.File] = item.Adjustment.OrEmpty();
        }

        foreach (var adjustment in after.Adjustments.Where(adjustment => !known.Contains(adjustment)))
        {
            _files.Add(adjustment.Position.File, adjustment.Id);
            foreach (var change in adjustment.Changes.Values())
            {
                _fields[(change.Zone.OrEmpty(), change.Item.OrEmpty(), change.Field.OrEmpty())] = adjustment.Id;
            }
        }
    }

    /// <summary>The id of the adjustment that decided what changed at a place, or null.</summary>
    public string? Behind(ChangePlace place)
    {
        if (_files.TryGetValue(place.File, out var own))
        {
            return own;
        }

        if (_items.TryGetValue(place.File, out var named) && _files.ContainsValue(named) && place.Keys is [WholeFile or "adjustment" or "moved_to"])
        {
            return named;
        }

        return ContentKinds.Of(place.File) is var (kind, names) && kind.Type == typeof(SourceDelegation)
            ? _fields.GetValueOrDefault((names["zone"], names["item"], place.Keys.FirstOrDefault(WholeFile))) ?? OfStatus(place, names)
            : null;
    }

    // A delegation out of force also names its adjustment: the two keys say one thing.
    private string? OfStatus(ChangePlace place, IReadOnlyDictionary<string, string> names) => place.Keys is ["adjustment"] or ["until"]
        ? _fields.GetValueOrDefault((names["zone"], names["item"], WholeFile))
        : null;
}
