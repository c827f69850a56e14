using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>What may be chosen for a checklist, and the journeys that stand instead where scripts are off.</summary>
public sealed record ChecklistView(IReadOnlyList<Zone> Zones, IReadOnlyList<GroupOf<Stage, Item>> Stages, IReadOnlyList<Journey> Journeys)
{
    public IReadOnlyList<Answer> Answers { get; } = Enum.GetValues<Answer>();
}
