using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>Items by zones, with the types and answers that occur, so that no filter offers nothing.</summary>
public sealed record MatrixView
{
    /// <summary>Null where all zones stand in the table.</summary>
    public required ZoneRegion? Region { get; init; }

    public required IReadOnlyList<Zone> Zones { get; init; }

    public required IReadOnlyList<GroupOf<Stage, ItemLine>> Stages { get; init; }

    public required IReadOnlyList<ItemType> Types { get; init; }

    public required IReadOnlyList<Answer> Answers { get; init; }

    public required int Items { get; init; }

    public static MatrixView Of(IReadOnlyList<Zone> zones, IReadOnlyList<GroupOf<Stage, ItemLine>> stages, ZoneRegion? region)
    {
        var lines = stages.SelectMany(stage => stage.Members).ToList();
        return new MatrixView
        {
            Region = region,
            Zones = zones,
            Stages = stages,
            Types = [.. lines.Select(line => line.Item.Type).Distinct().Order()],
            Answers = [.. lines.SelectMany(line => line.Guides).Select(guide => guide.Answer).Distinct().Order()],
            Items = lines.Count,
        };
    }
}
