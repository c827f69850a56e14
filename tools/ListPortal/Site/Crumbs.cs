using ListPortal.Model;

namespace ListPortal.Site;

/// <summary>The ways down from the home page that several pages share.</summary>
public sealed class Crumbs(PageTexts texts)
{
    public IReadOnlyList<Crumb> Home => [To("home", Addresses.Home)];

    public IReadOnlyList<Crumb> Items => [.. Home, To("items", Addresses.Items)];

    public IReadOnlyList<Crumb> Matrix => [.. Items, To("matrix", Addresses.Matrix)];

    public IReadOnlyList<Crumb> Papers => [.. Items, To("papers", Addresses.Papers)];

    public IReadOnlyList<Crumb> Forms => [.. Items, To("forms", Addresses.Forms)];

    public IReadOnlyList<Crumb> Whistles => [.. Items, To("whistles", Addresses.Whistles)];

    public IReadOnlyList<Crumb> Zones => [.. Home, To("zones", Addresses.Zones)];

    public IReadOnlyList<Crumb> Comparisons => [.. Home, To("comparisons", Addresses.Comparisons)];

    public IReadOnlyList<Crumb> Divisions => [.. Home, To("divisions", Addresses.Divisions)];

    public IReadOnlyList<Crumb> Departments => [.. Home, To("departments", Addresses.Departments)];

    public IReadOnlyList<Crumb> Journeys => [.. Home, To("journeys", Addresses.Journeys)];

    public IReadOnlyList<Crumb> Changes => [.. Home, To("changes", Addresses.Changes)];

    public IReadOnlyList<Crumb> Evaluations => [.. Changes, To("evaluations", Addresses.Evaluations)];

    public IReadOnlyList<Crumb> About => [.. Home, To("about", Addresses.About)];

    public IReadOnlyList<Crumb> Documents => [.. About, To("documents", Addresses.Documents)];

    public IReadOnlyList<Crumb> Below(Zone zone) => [.. Zones, new Crumb(zone.ShortName, Addresses.Of(zone))];

    public IReadOnlyList<Crumb> Below(Item item) => [.. Items, new Crumb(item.Name, Addresses.Of(item))];

    public IReadOnlyList<Crumb> Below(Journey journey) => [.. Journeys, new Crumb(journey.Name, Addresses.Of(journey))];

    public IReadOnlyList<Crumb> Below(DutyClass duty) => [.. Divisions, new Crumb(duty.Name, Addresses.Of(duty))];

    private Crumb To(string page, string address) => new(texts.Title(page), address);
}
