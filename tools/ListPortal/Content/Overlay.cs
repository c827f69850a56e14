using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Content;

/// <summary>Inheritance of lists: what an item says, changed element by element by what a delegation says.</summary>
public static class Overlay
{
    /// <summary>The list in force. It is the item's own instance where nothing is changed, so that it is rendered once.</summary>
    public static IReadOnlyList<T> Apply<T>(IReadOnlyList<T> own, Written<SourceListOverride<T>>? change)
        where T : SourceOverridable
    {
        if (change is not { IsGiven: true })
        {
            return own;
        }

        var dropped = change.Value.Drop.Values().Select(drop => drop.Key).ToHashSet(StringComparer.Ordinal);
        var changed = change.Value.Set.Values().ToLookup(set => set.Key, set => set.Value.Value!, StringComparer.Ordinal);
        var kept = own
            .Where(element => !dropped.Contains(element.Id.OrEmpty()))
            .Select(element => changed[element.Id.OrEmpty()].Aggregate(element, Merge));
        return [.. kept, .. change.Value.Add.Values()];
    }

    private static T Merge<T>(T own, T changes)
        where T : SourceOverridable
    {
        var merged = own with { Position = own.Position };
        foreach (var field in RecordDescription.Of(typeof(T)).Fields)
        {
            if (field.Get(changes) is { } written && field.Key != "id")
            {
                field.Set(merged, written);
            }
        }

        return merged;
    }
}
