using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>One row of a division list: who leads and who assists. The other side is a town in list 1, a park in list 2.</summary>
public sealed record DivisionRow
{
    public required string Id { get; init; }

    public required Zone Zone { get; init; }

    public required DivisionList List { get; init; }

    public required Matter Matter { get; init; }

    /// <summary>Null where the row holds for all towns of the zone; always null in list 2.</summary>
    public required Town? Town { get; init; }

    /// <summary>Null in list 1.</summary>
    public required Park? Park { get; init; }

    public required string? Scope { get; init; }

    public required Lead Lead { get; init; }

    public required Department? ZoneDepartment { get; init; }

    public required Department? OtherDepartment { get; init; }

    /// <summary>The row's own words, else the matter's; null where the side has no part.</summary>
    public required string? ZoneDuty { get; init; }

    public required string? OtherDuty { get; init; }

    public required string? Coordination { get; init; }

    public required Document Document { get; init; }

    public bool ZoneLeads => Lead is Lead.Zone;

    public bool OtherLeads => Lead is Lead.Town or Lead.Park;

    /// <summary>Whether the list gives this side a department or a duty.</summary>
    public bool ZoneTakesPart => ZoneDepartment is not null || ZoneDuty is not null;

    public bool OtherTakesPart => OtherDepartment is not null || OtherDuty is not null;
}
