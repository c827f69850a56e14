namespace ListPortal.Site.Data;

/// <summary>Where open data lie. What is once published under a version keeps its names and meanings; what must change comes under the next one.</summary>
public static class DataAddresses
{
    public const string Data = "/data/";
    public const string Dictionary = "/data/dictionary/";
    public const string Conformity = "/data/conformity/";
    public const string Version = "/data/v1/";
    public const string Archive = "/data/v1/lists.zip";
    public const string Offline = "/data/offline.zip";
    public const string Services = "/data/v1/cpsv-ap";
    public const string Catalogue = "/data/v1/dcat-ap";
    public const string Hsds = "/data/v1/hsds";
    public const string Changes = "/data/v1/changes.json";

    /// <param name="table">Its name in addresses, for example <c>delegation-overrides-materials-set</c>.</param>
    public static string Csv(string table) => $"{Version}csv/{table}.csv";

    public static string CsvOf(string zone, string table) => $"{Version}csv/{zone}/{table}.csv";

    /// <summary>The table that people look for first: of the division lists their rows.</summary>
    /// <param name="zone">Empty for the whole list.</param>
    public static string MainTable(string list, string zone)
    {
        var table = list == "delegations" ? "delegation" : $"{(list == "zone-town" ? "town" : "park")}-division-rows";
        return zone.Length == 0 ? Csv(table) : CsvOf(zone, table);
    }
}
