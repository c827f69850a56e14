using ListPortal.Fields;

namespace ListPortal.Model;

/// <summary>One paper that several items ask for: the largest counts, and the items. A material without a paper never merges.</summary>
public sealed record MergedMaterial
{
    public required string Name { get; init; }

    public required Paper? Paper { get; init; }

    public required Stated<int> Originals { get; init; }

    public required Stated<int> Copies { get; init; }

    /// <summary>What each item asks for, so that the counts can be taken again for some of them.</summary>
    public required IReadOnlyList<MaterialUse> Uses { get; init; }

    public IEnumerable<Item> Items => Uses.Select(use => use.Item);

    /// <summary>Papers that serve most items first, then in the order in which they are first asked for.</summary>
    public static IReadOnlyList<MergedMaterial> Of(IEnumerable<(Item Item, IReadOnlyList<Material> Materials)> asked)
    {
        var all = asked.SelectMany(pair => pair.Materials.Select(material => (pair.Item, Material: material))).ToList();
        var groups = all
            .Select((entry, order) => (entry.Item, entry.Material, Order: order))
            .GroupBy(entry => entry.Material.Paper?.Id ?? $"{entry.Item.Id}/{entry.Material.Id}", StringComparer.Ordinal);
        return [.. groups
            .OrderByDescending(group => group.Select(entry => entry.Item.Id).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(group => group.First().Order)
            .Select(group => Merge([.. group.Select(entry => (entry.Item, entry.Material))]))];
    }

    private static MergedMaterial Merge(IReadOnlyList<(Item Item, Material Material)> group) => new()
    {
        Name = group[0].Material.Paper?.Name ?? group[0].Material.Name,
        Paper = group[0].Material.Paper,
        Originals = Most(group.Select(entry => entry.Material.Originals)),
        Copies = Most(group.Select(entry => entry.Material.Copies)),
        Uses = [.. group.GroupBy(entry => entry.Item.Id, StringComparer.Ordinal).Select(UseOf)],
    };

    private static MaterialUse UseOf(IEnumerable<(Item Item, Material Material)> asked) => new(
        asked.First().Item,
        Most(asked.Select(entry => entry.Material.Originals)),
        Most(asked.Select(entry => entry.Material.Copies)));

    private static Stated<int> Most(IEnumerable<Stated<int>> counts)
    {
        var given = counts.Where(count => count.IsGiven).Select(count => count.Value).ToList();
        return given.Count == 0 ? new Stated<int>(Presence.Unknown, 0) : new Stated<int>(Presence.Given, given.Max());
    }
}
