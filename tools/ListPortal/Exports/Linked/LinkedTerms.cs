using ListPortal.Fields;
using ListPortal.Model;

namespace ListPortal.Exports.Linked;

/// <summary>Resources that many others refer to: words of the field, places, bodies, papers. Each is told whole where it is named first, for shapes look at its type.</summary>
internal sealed class LinkedTerms(RdfGraph graph, LinkedAddresses addresses)
{
    public RdfNode Word<T>(string list, T word)
        where T : struct, Enum => Word(list, word.SlugOf(), word.LabelOf());

    public RdfNode Word(string list, string slug, string label) => graph.Node(addresses.Word(list, slug), "skos:Concept").Text("skos:prefLabel", label);

    public RdfNode Place(string name) => graph.Node(addresses.Word("places", name), "dct:Location").Text("skos:prefLabel", name);

    public RdfNode Place(Zone zone) => graph.Node(addresses.Of(zone), "dct:Location").Text("skos:prefLabel", zone.Name).Value("dct:identifier", zone.Id);

    /// <summary>A body, as an organisation and as one who takes part.</summary>
    public RdfNode Body(Department department)
    {
        var node = graph.Node(addresses.Of(department), "cv:PublicOrganisation").Be("foaf:Agent");
        return !node.IsNew ? node : node.Text("skos:prefLabel", department.Name).Text("dct:title", department.Name).Value("dct:identifier", department.Id).Link("dct:spatial", Place(department.Region));
    }

    public RdfNode Paper(Paper paper)
    {
        var node = graph.Node(addresses.Of(paper), "cv:EvidenceType");
        return !node.IsNew ? node : node.Value("dct:identifier", paper.Id).Text("dct:title", paper.Name);
    }

    public RdfNode Chinese() => graph.Node("http://publications.europa.eu/resource/authority/language/ZHO", "dct:LinguisticSystem");
}
