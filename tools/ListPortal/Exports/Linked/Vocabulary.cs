namespace ListPortal.Exports.Linked;

/// <summary>The prefixes of the vocabularies in use.</summary>
internal static class Vocabulary
{
    /// <summary>Our own terms, for what the standards have no word for: days as the law counts them.</summary>
    public const string Own = "lp";

    public static IReadOnlyList<KeyValuePair<string, string>> Prefixes { get; } =
    [
        new("adms", "http://www.w3.org/ns/adms#"),
        new("cpsv", "http://purl.org/vocab/cpsv#"),
        new("cv", "http://data.europa.eu/m8g/"),
        new("dcat", "http://www.w3.org/ns/dcat#"),
        new("dct", "http://purl.org/dc/terms/"),
        new("eli", "http://data.europa.eu/eli/ontology#"),
        new("foaf", "http://xmlns.com/foaf/0.1/"),
        new("skos", "http://www.w3.org/2004/02/skos/core#"),
        new("spdx", "http://spdx.org/rdf/terms#"),
        new("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];
}
