namespace ListPortal.Exports.Zones;

/// <summary>One change of a zone's list, as the comparison of two days reads it.</summary>
/// <param name="Day">By law the day from which it holds, else the day of publication.</param>
/// <param name="About">The item or record.</param>
internal sealed record ZoneRecord(string Day, string About, string Address)
{
    public required string Field { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }
}
