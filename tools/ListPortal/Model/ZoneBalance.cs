using ListPortal.Content;

namespace ListPortal.Model;

/// <summary>From what the first batches gave a zone to what it handles today, with every adjustment between, and what none of them explains.</summary>
public sealed record ZoneBalance(Zone Zone)
{
    /// <summary>What adjustments admitted, withdrew or suspended, the earliest first.</summary>
    public required IReadOnlyList<BalanceStep> Steps { get; init; }

    /// <summary>How many the zone handles as published.</summary>
    public required int Published { get; init; }

    /// <summary>Held in force by adjustments, but not published.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Published, but held in force by no adjustment.</summary>
    public required IReadOnlyList<string> Surplus { get; init; }

    public bool IsExplained => Missing.Count == 0 && Surplus.Count == 0;

    public static IReadOnlyList<ZoneBalance> Of(Portal portal)
    {
        var due = AdmissionBalance.InForceOn(portal.Settings.AsOf, AdjustedField.Of(portal).Select(field =>
            (field.Adjustment.Effective, field.Change.Zone.Id, field.Change.Item.Id, field.Change.Field, field.Change.To)));
        return [.. portal.Zones.Select(zone => Of(portal, zone, [.. due.Where(pair => pair.Zone == zone.Id).Select(pair => pair.Item)]))];
    }

    private static ZoneBalance Of(Portal portal, Zone zone, HashSet<string> due)
    {
        var published = portal.Guides.Where(guide => guide.Zone == zone && guide.CanHandle).Select(guide => guide.Item.Id).ToHashSet(StringComparer.Ordinal);
        return new ZoneBalance(zone)
        {
            Steps = [.. portal.Adjustments.Where(adjustment => adjustment.Effective <= portal.Settings.AsOf).OrderBy(adjustment => adjustment.Effective)
                .Select(adjustment => BalanceStep.Of(adjustment, zone)).Where(step => step.Gained + step.Lost > 0)],
            Published = published.Count,
            Missing = [.. due.Except(published).Order(StringComparer.Ordinal)],
            Surplus = [.. published.Except(due).Order(StringComparer.Ordinal)],
        };
    }
}
