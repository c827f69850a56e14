using ListPortal.Content;
using ListPortal.Model;
using ListPortal.Site;
using ListPortal.Site.Data;

namespace ListPortal.Exports.Linked;

/// <summary>The lists in the words of others: CPSV-AP and HSDS for services, DCAT-AP for the data themselves.</summary>
public static class LinkedFiles
{
    private const string Turtle = ".ttl";
    private const string JsonLd = ".jsonld";

    /// <summary>What is to be made of services, each when it is asked for.</summary>
    /// <param name="zone">Only those of a zone; null for all.</param>
    public static IEnumerable<(string Path, Func<OutputFile> Make)> Of(Portal portal, InterfaceTexts texts, string? zone = null)
    {
        var addresses = new LinkedAddresses(portal.Settings);
        var guides = portal.Guides.Where(guide => zone is null || guide.Zone.Id == zone);
        var graph = new Lazy<RdfGraph>(() => ServiceGraph.Of(portal, guides, addresses, texts.Find("data", "hsds", "sample")));
        var part = zone is null ? "" : $"/{zone}";
        var (json, turtle) = (OutputFile.PathOf(DataAddresses.Services + part + JsonLd), OutputFile.PathOf(DataAddresses.Services + part + Turtle));
        var hsds = OutputFile.PathOf(DataAddresses.Hsds + part + ".json");
        return
        [
            (json, () => RdfJson.Write(graph.Value, json, addresses.OwnTerms)),
            (turtle, () => TurtleWriter.Write(graph.Value, turtle, addresses.OwnTerms)),
            (hsds, () => new HsdsFile(portal, guides, texts, addresses).Write(hsds)),
        ];
    }

    /// <param name="files">All other open data.</param>
    public static IEnumerable<OutputFile> Catalogue(Portal portal, InterfaceTexts texts, IReadOnlyList<OutputFile> files)
    {
        var addresses = new LinkedAddresses(portal.Settings);
        var graph = new CatalogueGraph(portal, texts, addresses).Of(files);
        return
        [
            RdfJson.Write(graph, OutputFile.PathOf(DataAddresses.Catalogue + JsonLd), addresses.OwnTerms),
            TurtleWriter.Write(graph, OutputFile.PathOf(DataAddresses.Catalogue + Turtle), addresses.OwnTerms),
        ];
    }
}
