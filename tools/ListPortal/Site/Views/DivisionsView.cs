using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>Both division lists: by zone, and by class.</summary>
public sealed record DivisionsView
{
    public required IReadOnlyList<CountOf<Zone>> TownLists { get; init; }

    public required IReadOnlyList<CountOf<Zone>> ParkLists { get; init; }

    public required IReadOnlyList<GroupOf<DutySide, GroupOf<string, CountOf<DutyClass>>>> TownClasses { get; init; }

    public required IReadOnlyList<GroupOf<DutySide, GroupOf<string, CountOf<DutyClass>>>> ParkClasses { get; init; }

    public required SidesView Sides { get; init; }

    /// <summary>Matters of both lists that people call by the same words.</summary>
    public required IReadOnlyList<MatterOverlap> Overlaps { get; init; }

    /// <summary>The zones in whose lists the finder can look.</summary>
    public IEnumerable<Zone> Zones => TownLists.Select(list => list.Subject);
}
