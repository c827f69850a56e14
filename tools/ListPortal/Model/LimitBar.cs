namespace ListPortal.Model;

/// <summary>One limit as a part of a scale.</summary>
/// <param name="Length">In percent of the scale; null where the limit has no place on it.</param>
/// <param name="Extension">What an extension would add, in percent.</param>
public sealed record LimitBar(Stated<Limit> Limit, decimal? Length, decimal Extension)
{
    /// <summary>Null for the limits of the item itself.</summary>
    public SpecialProcedure? Procedure { get; init; }
}
