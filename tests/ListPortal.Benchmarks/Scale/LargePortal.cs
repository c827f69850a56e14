using ListPortal.Model;

namespace ListPortal.Benchmarks.Scale;

/// <summary>A portal as large as the design allows for, made in memory from the real one: 1,000 zones with 100 items each.</summary>
internal sealed class LargePortal
{
    private const int Zones = 1000;
    private const int Items = 100;
    private const int Seed = 20261125;
    private const double HandledShare = 2.0 / 3;

    private readonly Portal _real;
    private readonly Random _random = new(Seed);

    private LargePortal(Portal real) => _real = real;

    public static Portal Of(Portal real) => new LargePortal(real).Create();

    private Portal Create()
    {
        var names = new PlaceNames(_real.SearchWords.Readings);
        var places = Enumerable.Range(0, Zones - _real.Zones.Count).Select(number => PlaceOf(names, number)).ToList();
        List<Zone> zones = [.. _real.Zones, .. places.Select((place, number) => place.Zone(_real.Zones.Count + number))];
        List<Item> items = [.. _real.Items, .. _real.Items.Take(Items - _real.Items.Count).Select(item => item with { Id = $"{item.Id}-renewal", Name = $"{item.Name}延续" })];
        return _real with
        {
            Zones = zones,
            Items = items,
            Departments = [.. _real.Departments, .. places.SelectMany(place => _real.Departments.Where(place.Owns).Select(place.Department))],
            Guides = GuidesOf(zones, items),
            Rows = RowsOf(zones),
        };
    }

    private Place PlaceOf(PlaceNames names, int number)
    {
        var (name, slug) = names[number];
        return new Place(_real.Zones[number % _real.Zones.Count], name, slug);
    }

    private IReadOnlyList<Guide> GuidesOf(List<Zone> zones, List<Item> items)
    {
        // What a zone promises matters little to search: one delegation of the item stands for all, and any where it has none.
        var delegations = items.ToDictionary(item => item.Id, item => _real.Guides.FirstOrDefault(guide => guide.CanHandle && guide.Item.Id == item.Id)?.Delegation, StringComparer.Ordinal);
        var any = delegations.Values.OfType<Delegation>().First();
        return [.. zones.SelectMany(zone => items.Select(item => GuideOf(zone, item, delegations[item.Id] ?? any)))];
    }

    private Guide GuideOf(Zone zone, Item item, Delegation delegation)
    {
        var handles = _random.NextDouble() < HandledShare;
        return new Guide { Zone = zone, Item = item, Answer = handles ? Answer.Yes : Answer.No, Delegation = handles ? delegation : null, Competent = null, Whistle = null };
    }

    private IReadOnlyList<DivisionRow> RowsOf(List<Zone> zones)
    {
        var rows = _real.Rows.DistinctBy(row => row.Matter.Id, StringComparer.Ordinal).ToList();
        return [.. zones.SelectMany(zone => rows.Where(_ => _random.NextDouble() < HandledShare).Select(row => row with { Zone = zone, Park = null, Town = null }))];
    }
}
