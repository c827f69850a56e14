using ListPortal.Model;

namespace ListPortal.Site;

/// <summary>The ways down from the home page that several pages share.</summary>
internal static class Crumbs
{
    public static IReadOnlyList<Crumb> Home { get; } = [new("首页", Addresses.Home)];

    public static IReadOnlyList<Crumb> Items { get; } = [.. Home, new("赋权事项", Addresses.Items)];

    public static IReadOnlyList<Crumb> Zones { get; } = [.. Home, new("开发区", Addresses.Zones)];

    public static IReadOnlyList<Crumb> Divisions { get; } = [.. Home, new("职责分工", Addresses.Divisions)];

    public static IReadOnlyList<Crumb> Journeys { get; } = [.. Home, new("一件事", Addresses.Journeys)];

    public static IReadOnlyList<Crumb> Changes { get; } = [.. Home, new("动态调整", Addresses.Changes)];

    public static IReadOnlyList<Crumb> About { get; } = [.. Home, new("关于", Addresses.About)];

    public static IReadOnlyList<Crumb> Below(Zone zone) => [.. Zones, new(zone.ShortName, Addresses.Of(zone))];

    public static IReadOnlyList<Crumb> Below(Item item) => [.. Items, new(item.Name, Addresses.Of(item))];

    public static IReadOnlyList<Crumb> Below(Journey journey) => [.. Journeys, new(journey.Name, Addresses.Of(journey))];
}
