using System.Globalization;
using ListPortal.Content;
using ListPortal.Model;
using ListPortal.Site;
using ListPortal.Site.Data;

namespace ListPortal.Exports.Linked;

/// <summary>The catalogue of the open data (DCAT-AP 3.0.1, SEMIC): each file with its size and its sum.</summary>
internal sealed class CatalogueGraph(Portal portal, InterfaceTexts texts, LinkedAddresses addresses)
{
    private readonly RdfGraph _graph = new();

    public RdfGraph Of(IReadOnlyList<OutputFile> files)
    {
        var publisher = _graph.Node(addresses.Of($"{DataAddresses.Version}publisher"), "foaf:Agent")
            .Text("foaf:name", portal.Settings.Organisation);
        var catalogue = _graph.Node(addresses.Of(DataAddresses.Data), "dcat:Catalog")
            .Text("dct:title", $"{portal.Settings.Title} - {texts.Find("data", "index", "heading")}")
            .Text("dct:description", texts.Find("data", "index", "lead"))
            .Link("dct:publisher", publisher);
        foreach (var list in DataList.All)
        {
            catalogue.Link("dcat:dataset", Dataset((list.Name, list.Label, list.Meaning), files.Where(file => list.Owns(file.Path)), publisher));
        }

        var others = files.Where(file => !DataList.All.Any(list => list.Owns(file.Path)));
        catalogue.Link("dcat:dataset", Dataset(("all", texts.Find("data", "all", "title"), texts.Find("data", "all", "meaning")), others, publisher));
        return _graph;
    }

    private RdfNode Dataset((string Name, string Title, string Meaning) about, IEnumerable<OutputFile> files, RdfNode publisher) =>
        _graph.Node($"{addresses.Of(DataAddresses.Data)}#{about.Name}", "dcat:Dataset")
            .Value("dct:identifier", about.Name)
            .Text("dct:title", about.Title)
            .Text("dct:description", about.Meaning)
            .Link("dct:publisher", publisher)
            .Link("dcat:landingPage", _graph.Node($"{addresses.Of(DataAddresses.Data)}#page", "foaf:Document"))
            .Links("dcat:distribution", files.Select(Distribution));

    private RdfNode Distribution(OutputFile file)
    {
        var address = addresses.Of($"/{file.Path}");
        var sum = _graph.Node($"{address}#sum", "spdx:Checksum")
            .Link("spdx:algorithm", _graph.Node("http://spdx.org/rdf/terms#checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm"))
            .Value("spdx:checksumValue", file.Hash, "xsd:hexBinary");
        var document = _graph.Node(address, "foaf:Document");
        return _graph.Node($"{address}#distribution", "dcat:Distribution")
            .Text("dct:title", Path.GetFileName(file.Path))
            .Link("dcat:accessURL", document)
            .Link("dcat:downloadURL", document)
            .Link("dcat:mediaType", _graph.Node($"http://www.iana.org/assignments/media-types/{MediaType(file.Path)}", "dct:MediaType"))
            .Value("dcat:byteSize", file.Length.ToString(CultureInfo.InvariantCulture), "xsd:nonNegativeInteger")
            .Link("spdx:checksum", sum);
    }

    private static string MediaType(string path) => Path.GetExtension(path) switch
    {
        ".csv" => "text/csv",
        ".ttl" => "text/turtle",
        ".jsonld" => "application/ld+json",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".zip" => "application/zip",
        _ => "application/json",
    };
}
