using ListPortal.Fields.Terms;

namespace ListPortal.Model.Building;

/// <summary>Pairs every zone with every item and finds who answers.</summary>
internal sealed class GuideFactory
{
    private readonly Dictionary<(string Zone, string Item), Delegation> _delegations;
    private readonly ILookup<(Level, string, string), Department> _departments;
    private readonly Dictionary<string, Whistle> _whistles;

    public GuideFactory(IEnumerable<Delegation> delegations, IEnumerable<Whistle> whistles, IEnumerable<Department> departments)
    {
        _delegations = delegations.ToDictionary(delegation => (delegation.ZoneId, delegation.ItemId));
        _whistles = whistles.ToDictionary(whistle => whistle.Item.Id, StringComparer.Ordinal);
        _departments = departments.ToLookup(department => (department.Level, department.Function.Id, department.Level == Level.Province ? "" : department.Region));
    }

    public Guide Create(Zone zone, Item item)
    {
        var delegation = _delegations.GetValueOrDefault((zone.Id, item.Id));
        return new Guide
        {
            Zone = zone,
            Item = item,
            Answer = DelegationFactory.AnswerOf(delegation),
            Delegation = delegation,
            Competent = CompetentIn(zone, item.Competent),
            Whistle = _whistles.GetValueOrDefault(item.Id),
        };
    }

    private Department? CompetentIn(Zone zone, Competence competence) =>
        _departments[(competence.Level, competence.Function.Id, competence.Level switch
        {
            Level.Province => "",
            Level.City => zone.City,
            _ => zone.Region,
        })].FirstOrDefault();
}
