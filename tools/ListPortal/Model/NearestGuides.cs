namespace ListPortal.Model;

/// <summary>What a zone does handle and lies nearest to what it does not: of the same stage, body, type and themes.</summary>
public static class NearestGuides
{
    private const int AtMost = 5;
    private const int SameStage = 4;
    private const int SameFunction = 3;
    private const int OtherStage = 2;
    private const int SameType = 2;

    /// <param name="guide">The guide that says no.</param>
    /// <param name="ofZone">All guides of its zone, in the order of items, which decides between equals.</param>
    public static IReadOnlyList<Guide> Of(Guide guide, IEnumerable<Guide> ofZone) =>
        [.. ofZone
            .Where(other => other.CanHandle && other.Item != guide.Item)
            .Select(other => (Guide: other, Nearness: NearnessOf(guide.Item, other.Item)))
            .Where(other => other.Nearness > 0)
            .OrderByDescending(other => other.Nearness)
            .Take(AtMost)
            .Select(other => other.Guide)];

    private static int NearnessOf(Item item, Item other) =>
        StageOf(item, other)
        + (item.Competent.Function == other.Competent.Function ? SameFunction : 0)
        + (item.Type == other.Type ? SameType : 0)
        + item.Themes.Intersect(other.Themes, StringComparer.Ordinal).Count();

    private static int StageOf(Item item, Item other)
    {
        if (item.Stage == other.Stage)
        {
            return SameStage;
        }

        return item.OtherStages.Contains(other.Stage) || other.OtherStages.Contains(item.Stage) ? OtherStage : 0;
    }
}
