using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>
/// The limits of one guide on one scale: promised, statutory, and the special procedures beside them. Only what is given
/// in the unit of the statutory limit has a length; a promise in another unit leaves nothing to compare, and no length is given.
/// </summary>
public sealed record LimitScale
{
    private const decimal Whole = 100;

    public required LimitBar? Promised { get; init; }

    public required LimitBar Statutory { get; init; }

    /// <summary>In the order of the item.</summary>
    public required IReadOnlyList<LimitBar> Special { get; init; }

    /// <summary>Whether there is something to draw: a single bar would compare nothing.</summary>
    public bool IsDrawn => Bars(Promised, Statutory, Special).Count(bar => bar.Length is not null) > 1;

    public static LimitScale Of(Stated<Limit> statutory, Stated<Limit>? promised, IReadOnlyList<SpecialProcedure> special)
    {
        var unit = UnitOf(statutory, promised);
        List<Stated<Limit>> limits = [statutory, .. special.Select(procedure => procedure.Limit)];
        if (promised is not null)
        {
            limits.Add(promised);
        }

        var longest = limits.Max(limit => AmountIn(limit, unit) + ExtensionIn(limit, unit)) ?? 0;
        return new LimitScale
        {
            Promised = promised is null ? null : BarOf(promised),
            Statutory = BarOf(statutory),
            Special = [.. special.Select(procedure => BarOf(procedure.Limit) with { Procedure = procedure })],
        };

        LimitBar BarOf(Stated<Limit> limit) => new(
            limit,
            longest > 0 ? AmountIn(limit, unit) * Whole / longest : null,
            longest > 0 ? ExtensionIn(limit, unit) * Whole / longest : 0);
    }

    private static IEnumerable<LimitBar> Bars(LimitBar? promised, LimitBar statutory, IEnumerable<LimitBar> special) =>
        promised is null ? special.Prepend(statutory) : special.Prepend(statutory).Prepend(promised);

    private static TimeUnit? UnitOf(Stated<Limit> statutory, Stated<Limit>? promised)
    {
        if (!statutory.IsGiven)
        {
            return null;
        }

        var unit = statutory.Value.Unit;
        return promised is { IsGiven: true } && AmountIn(promised, unit) is null ? null : unit;
    }

    // What is done on the spot takes no time in any unit.
    private static int? AmountIn(Stated<Limit> limit, TimeUnit? unit) => limit switch
    {
        { IsGiven: false } => null,
        _ when unit is null => null,
        { Value.Unit: TimeUnit.OnTheSpot } => 0,
        _ => limit.Value!.Unit == unit ? limit.Value.Amount : null,
    };

    private static int ExtensionIn(Stated<Limit> limit, TimeUnit? unit) =>
        AmountIn(limit, unit) is not null && limit.Value!.Extension is { } extension && extension.Unit == unit ? extension.Amount : 0;
}
