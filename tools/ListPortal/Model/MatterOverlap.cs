using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>Two matters, one of each division list, that people call by the same words: both lists have something to say.</summary>
public sealed record MatterOverlap(Matter Town, Matter Park, IReadOnlyList<string> Words)
{
    /// <summary>In the order of the first list's matters.</summary>
    public static IReadOnlyList<MatterOverlap> Of(IReadOnlyList<Matter> matters)
    {
        var parks = matters.Where(matter => matter.Class.List == DivisionList.ZonePark).ToList();
        return
        [
            .. from town in matters
               where town.Class.List == DivisionList.ZoneTown
               from park in parks
               let words = town.Keywords.Intersect(park.Keywords, StringComparer.Ordinal).ToList()
               where words.Count > 0
               select new MatterOverlap(town, park, words),
        ];
    }
}
