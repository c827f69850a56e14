using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Changes.Telling;

/// <summary>Finds which totals a change moves: those that documents state and the portal reconciles, whole and by zone.</summary>
public static class Totals
{
    private const string InForce = "在用";

    public static IReadOnlyList<TotalChange> Between(Snapshot before, Snapshot after)
    {
        var names = new ListNames(after, before);
        var (old, now) = (Of(before, names), Of(after, names));
        return [.. from name in now.Keys.Union(old.Keys, StringComparer.Ordinal)
                   let change = new TotalChange(name, old.GetValueOrDefault(name), now.GetValueOrDefault(name))
                   where change.Before != change.After
                   select change];
    }

    private static Dictionary<string, int> Of(Snapshot lists, ListNames names)
    {
        var totals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (path, file) in lists.Files)
        {
            foreach (var (name, count) in Counted(path, file, names))
            {
                totals[name] = totals.GetValueOrDefault(name) + count;
            }
        }

        return totals;
    }

    private static IEnumerable<(string Name, int Count)> Counted(string path, FileRecord file, ListNames names)
    {
        var zone = Content.ContentKinds.Of(path)?.Names.GetValueOrDefault("zone") is { } id ? names.Of(Target.Zones, id) : "";
        return file.Description.Type switch
        {
            var type when type == typeof(SourceItem) => [("事项", 1)],
            var type when type == typeof(SourceZone) => [("主体开发区", 1), ("功能园区", Elements(file, "parks"))],
            var type when type == typeof(SourceDelegation) && file.Record.TextOf("status") == InForce => [("在用赋权事项", 1), ($"{zone}在用赋权事项", 1)],
            var type when type == typeof(SourceTownDivision) => [("职责分工", Elements(file, "rows")), ($"{zone}职责分工", Elements(file, "rows"))],
            var type when type == typeof(SourceParkDivision) => [("职能分工", Elements(file, "rows")), ($"{zone}职能分工", Elements(file, "rows"))],
            _ => [],
        };
    }

    private static int Elements(FileRecord file, string list) => file.Record.Find(list) is PlainList elements ? elements.Items.Count : 0;
}
