using System.Globalization;
using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Exports.Linked;

/// <summary>The items that zones handle as public services (CPSV-AP 3.2.0, SEMIC).</summary>
internal sealed class ServiceGraph
{
    private readonly RdfGraph _graph = new();
    private readonly LinkedAddresses _addresses;
    private readonly LinkedTerms _terms;
    private readonly ItemResources _items;
    private readonly string _sample;
    private readonly ILookup<string, Journey> _journeys;

    private ServiceGraph(Portal portal, LinkedAddresses addresses, string sample)
    {
        _addresses = addresses;
        _terms = new LinkedTerms(_graph, addresses);
        _items = new ItemResources(_graph, addresses, _terms);
        _sample = sample;
        _journeys = portal.Journeys.SelectMany(journey => journey.Steps.Select(step => (step.Item.Id, journey)).Distinct()).ToLookup(pair => pair.Id, pair => pair.journey, StringComparer.Ordinal);
    }

    /// <param name="guides">Of all zones or of one.</param>
    /// <param name="sample">What stands behind the description of a sample.</param>
    public static RdfGraph Of(Portal portal, IEnumerable<Guide> guides, LinkedAddresses addresses, string sample)
    {
        var services = new ServiceGraph(portal, addresses, sample);
        foreach (var guide in guides.Where(guide => guide.CanHandle))
        {
            services.Add(guide, guide.Delegation!);
        }

        return services._graph;
    }

    private void Add(Guide guide, Delegation delegation)
    {
        var service = _graph.Node(_addresses.Of(guide), "cpsv:PublicService")
            .Value("dct:identifier", $"{guide.Zone.Id}/{guide.Item.Id}")
            .Text("dct:title", $"{guide.Zone.ShortName}{guide.Item.Name}")
            .Text("dct:description", delegation.Document.IsSample ? $"{guide.Item.Summary}{_sample}" : guide.Item.Summary)
            .Link("dct:language", _terms.Chinese())
            .Link("dct:type", _terms.Word("types", guide.Item.Type))
            .Link("adms:status", _terms.Word("status", delegation.Status))
            .Link("dct:spatial", _terms.Place(guide.Zone))
            .Link("cv:hasCompetentAuthority", _terms.Body(delegation.Authority))
            .Links("dct:audience", guide.Item.Audience.Select(audience => _terms.Word("audience", audience)))
            .Links("cv:hasLegalResource", _items.Laws(guide.Item))
            .Links("cpsv:hasInput", _items.Evidence(guide))
            .Links("cpsv:follows", _items.Rules(guide))
            .Link("cpsv:produces", _items.Output(guide))
            .Links("cv:hasCost", _items.Costs(guide))
            .Links("cv:hasChannel", delegation.Channels.Select(channel => Channel(guide, channel)))
            .Links("cv:hasParticipation", Participations(guide, delegation))
            .Links("cv:isGroupedBy", _journeys[guide.Item.Id].Select(Event));
        AddLimit(service, delegation.PromisedLimit.Value, "promised");
        AddLimit(service, guide.Item.StatutoryLimit.Value, "statutory");
    }

    /// <summary>Working days are no duration of XML Schema: five of them are not P5D. The days stand in terms of our own, and in words.</summary>
    private static void AddLimit(RdfNode service, Limit? limit, string name)
    {
        if (limit is not null)
        {
            service.Text($"{Vocabulary.Own}:{name}Limit", limit.Words);
            service.Number($"{Vocabulary.Own}:{name}{(limit.Unit == TimeUnit.WorkingDay ? "WorkingDays" : "Days")}", limit.Unit == TimeUnit.OnTheSpot ? 0 : limit.Amount);
        }
    }

    private RdfNode Channel(Guide guide, Channel channel) => _graph.Node(_addresses.Part(guide, "channel", channel.ToString().ToLowerInvariant()), "cv:Channel")
        .Value("dct:identifier", $"{guide.Zone.Id}/{guide.Item.Id}/{channel.ToString().ToLowerInvariant()}")
        .Link("dct:type", _terms.Word("channels", channel));

    /// <summary>The only place of the standard for who answers for what.</summary>
    private IEnumerable<RdfNode> Participations(Guide guide, Delegation delegation)
    {
        yield return Participation(guide, ("implements", "实施机构"), delegation.Department);
        yield return Participation(guide, ("delegates", "原实施机关"), delegation.OriginalBody);
        yield return Participation(guide, ("supervises", "监管部门"), delegation.SupervisionBody);
        foreach (var (duty, index) in (guide.Terms.Duties.Value ?? []).Select((duty, index) => (duty, index)))
        {
            yield return _graph.Node(_addresses.Part(guide, "duty", duty.Id), "cv:Participation")
                .Value("dct:identifier", string.Create(CultureInfo.InvariantCulture, $"{guide.Zone.Id}/{guide.Item.Id}/duty-{index + 1}"))
                .Text("dct:description", duty.Text)
                .Link("cv:hasParticipant", _terms.Body(delegation.Department))
                .Link("cv:role", _terms.Word("roles", "answers", "责任部门"));
        }
    }

    private RdfNode Participation(Guide guide, (string Slug, string Label) role, Department body) => _graph.Node(_addresses.Part(guide, "role", role.Slug), "cv:Participation")
        .Value("dct:identifier", $"{guide.Zone.Id}/{guide.Item.Id}/{role.Slug}")
        .Text("dct:description", $"{role.Label}：{body.Name}")
        .Link("cv:hasParticipant", _terms.Body(body))
        .Link("cv:role", _terms.Word("roles", role.Slug, role.Label));

    private RdfNode Event(Journey journey)
    {
        var node = _graph.Node(_addresses.Of(journey), "cv:Event").Be("cv:BusinessEvent");
        return !node.IsNew ? node : node.Value("dct:identifier", journey.Id).Text("dct:title", journey.Name).Text("dct:description", journey.Summary);
    }
}
