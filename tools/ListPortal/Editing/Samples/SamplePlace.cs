namespace ListPortal.Editing.Samples;

/// <summary>Where a zone of a sample lies.</summary>
/// <param name="Zone">Its id.</param>
/// <param name="Name">What its zone, its county and its bodies are called after.</param>
public sealed record SamplePlace(string Zone, string Name, string City)
{
    /// <summary>Counties of one city, with a zone each.</summary>
    public const int ZonesOfACity = 10;

    public string County => $"{Name}县";

    public string Approval => $"{Zone}-zone-office";

    public string TownOffice => $"{Zone}-town-office";

    public string Town => $"{Zone}-town";

    public string Department(string function, string level) => level == "city" ? $"{CityId}-{function}" : $"{Zone}-{function}";

    private string CityId => CityIdOf(City);

    /// <summary>The id of a city, made of the number in its name.</summary>
    public static string CityIdOf(string city) => $"city-{string.Concat(city.Where(char.IsAsciiDigit))}";
}
