namespace ListPortal.Exports.Linked;

/// <summary>Resources and what is said of them (RDF 1.1). All have addresses of their own: nothing is nameless, so that equal lists give equal files.</summary>
internal sealed class RdfGraph
{
    private readonly Dictionary<string, RdfNode> _byIri = new(StringComparer.Ordinal);
    private readonly List<RdfNode> _nodes = [];

    /// <summary>In the order in which they were first named.</summary>
    public IReadOnlyList<RdfNode> Nodes => _nodes;

    /// <summary>The resource at an address; the same one, however often it is asked for.</summary>
    /// <param name="type">Prefixed.</param>
    public RdfNode Node(string iri, string type)
    {
        if (!_byIri.TryGetValue(iri, out var node))
        {
            node = new RdfNode(iri);
            _byIri.Add(iri, node);
            _nodes.Add(node);
        }

        return node.Be(type);
    }
}
