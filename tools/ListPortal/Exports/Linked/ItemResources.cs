using ListPortal.Model;

namespace ListPortal.Exports.Linked;

/// <summary>What belongs to an item as the law fixes it, and is told once for all zones unless one of them has its own: papers, steps, result, costs, law.</summary>
internal sealed class ItemResources(RdfGraph graph, LinkedAddresses addresses, LinkedTerms terms)
{
    public IEnumerable<RdfNode> Laws(Item item) => (item.Basis.Value ?? []).Select(basis =>
    {
        var node = graph.Node(addresses.Part(item, "basis", basis.Id), "eli:LegalResource");
        return !node.IsNew ? node : node.Text("dct:title", $"{basis.Law}{basis.Article.Value}").Text("dct:description", basis.Text);
    });

    public IEnumerable<RdfNode> Evidence(Guide guide) => (guide.Terms.Materials.Value ?? []).Select(material =>
    {
        var node = graph.Node(addresses.Part(Owner(guide, material.Reason), "material", material.Id), "cv:Evidence");
        return !node.IsNew ? node : node.Value("dct:identifier", material.Id)
            .Text("dct:title", material.Name)
            .Text("dct:description", material.Acceptance.Value)
            .Link("dct:language", terms.Chinese())
            .Link("dct:conformsTo", material.Paper is { } paper ? terms.Paper(paper) : null);
    });

    /// <summary>The review standards of the steps; a step without one is told by its name.</summary>
    public IEnumerable<RdfNode> Rules(Guide guide) => (guide.Terms.Steps.Value ?? []).Select(step =>
    {
        var node = graph.Node(addresses.Part(Owner(guide, step.Reason), "step", step.Id), "cpsv:Rule");
        return !node.IsNew ? node : node.Value("dct:identifier", step.Id)
            .Text("dct:title", step.Name)
            .Text("dct:description", step.Standard.IsGiven ? step.Standard.Value : step.Name)
            .Links("cpsv:implements", Laws(guide.Item));
    });

    public RdfNode? Output(Guide guide)
    {
        if (guide.Terms.Result.Value is not { } result)
        {
            return null;
        }

        var isOwn = ReferenceEquals(guide.Terms.Result, guide.Item.Terms.Result);
        var node = graph.Node(addresses.Part(isOwn ? guide.Item : guide, "result", "1"), "cv:Output");
        return !node.IsNew ? node : node.Value("dct:identifier", $"{guide.Item.Id}-result").Text("dct:title", result.Name).Link("dct:type", terms.Word("results", result.Kind));
    }

    public IEnumerable<RdfNode> Costs(Guide guide)
    {
        var isOwn = ReferenceEquals(guide.Terms.Fee, guide.Item.Terms.Fee);
        return (guide.Terms.Fee.Value?.Charges ?? []).Select(charge =>
        {
            var node = graph.Node(addresses.Part(isOwn ? guide.Item : guide, "fee", charge.Id), "cv:Cost");
            return !node.IsNew ? node : node.Value("dct:identifier", charge.Id).Text("dct:description", charge.Standard.IsGiven ? $"{charge.Name}：{charge.Standard.Value}" : charge.Name);
        });
    }

    // A zone gives a reason wherever it differs from the standard.
    private static object Owner(Guide guide, string? reason) => reason is null ? guide.Item : guide;
}
