using ListPortal.Fields.Plain;

namespace ListPortal.Editing.Samples;

/// <summary>One body for each function in every county and city, so that somebody answers for every item everywhere.</summary>
internal sealed class SampleDepartments(IEnumerable<PlainRecord> functions)
{
    private readonly IReadOnlyList<PlainRecord> _functions = [.. functions];

    public PlainRecord File(IEnumerable<string> cities, IEnumerable<SamplePlace> places)
    {
        var ofCities = cities.SelectMany(city => _functions.Select(function => Body($"{SamplePlace.CityIdOf(city)}-{function.Id}", $"{city}{function.TextOf("name")}局", function.Id, (city, "city"))));
        var ofCounties = places.SelectMany(place => _functions.Select(function => Body($"{place.Zone}-{function.Id}", $"{place.County}{function.TextOf("name")}局", function.Id, (place.County, "county")))
            .Append(Body(place.Approval, $"{place.Name}开发区行政审批局", "approval", (place.County, "zone")).With("zone", place.Zone))
            .Append(Body(place.TownOffice, $"{place.Name}镇经济发展局", "economy", (place.County, "town")).With("zone", place.Zone).With("town", place.Town)));
        return new PlainRecord([new("functions", new PlainList([.. _functions])), new("departments", new PlainList([.. ofCities, .. ofCounties]))]);
    }

    private static PlainRecord Body(string id, string name, string function, (string Region, string Level) of) =>
        PlainMaking.Record(("id", id), ("name", name), ("function", function), ("region", of.Region), ("level", of.Level), ("document", "zone-frame-2024"));
}
