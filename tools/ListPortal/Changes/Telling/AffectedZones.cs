using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Changes.Telling;

/// <summary>Which zones' guides read otherwise after a change: the zone itself, or of an item all zones that inherit the place.</summary>
internal sealed class AffectedZones(Snapshot after, ListNames names)
{
    /// <summary>Short names of the zones that the change reaches, and of those that have their own words at the place.</summary>
    public (IReadOnlyList<string> Reached, IReadOnlyList<string> Own) Of(ChangePlace place)
    {
        if (Content.ContentKinds.Of(place.File) is not var (kind, path))
        {
            return ([], []);
        }

        if (kind.Type != typeof(SourceItem))
        {
            var zone = kind.Type == typeof(SourceZone) ? path["id"] : path.GetValueOrDefault("zone");
            return (zone is null ? [] : [names.Of(Target.Zones, zone)], []);
        }

        var delegations = (from file in after.Files
                           where file.Value.Description.Type == typeof(SourceDelegation)
                           let keys = Content.ContentKinds.Of(file.Key)!.Value.Names
                           where keys["item"] == path["id"]
                           orderby Order(keys["zone"])
                           select (Name: names.Of(Target.Zones, keys["zone"]), HasOwn: HasOwnWords(file.Value.Record, place.Keys))).ToList();
        return ([.. delegations.Where(each => !each.HasOwn).Select(each => each.Name)], [.. delegations.Where(each => each.HasOwn).Select(each => each.Name)]);
    }

    private static bool HasOwnWords(PlainRecord delegation, IReadOnlyList<string> keys)
    {
        if (keys.Count == 0 || delegation.Find("overrides") is not PlainRecord overrides || overrides.Find(keys[0]) is not { } own)
        {
            return false;
        }

        if (keys.Count == 1 || own is not PlainRecord list)
        {
            return overrides.Find(keys[0]) is not PlainRecord { Entries: [{ Key: "set" or "drop" or "add" }, ..] };
        }

        var isDropped = list.Find("drop") is PlainRecord drop && drop.Find(keys[1]) is not null;
        return isDropped || (keys.Count > 2 && list.Find("set") is PlainRecord set && set.Find(keys[1]) is PlainRecord element && element.Find(keys[2]) is not null);
    }

    private int Order(string zone) =>
        after.Find(new ChangePlace($"content/zones/{zone}.yml", ["order"])) is PlainText text && int.TryParse(text.Value, out var order) ? order : int.MaxValue;
}
