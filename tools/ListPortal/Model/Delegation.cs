using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>What one zone does with one item; the pair is its key.</summary>
public sealed record Delegation
{
    public required string ZoneId { get; init; }

    public required string ItemId { get; init; }

    public required Document Document { get; init; }

    public required FormOfDelegation Form { get; init; }

    public required PowerSource PowerSource { get; init; }

    public required Level ExerciseLevel { get; init; }

    public required Department OriginalBody { get; init; }

    public required Entrustment? Entrustment { get; init; }

    public required Authorisation? Authorisation { get; init; }

    public required Devolution? Devolution { get; init; }

    public required Stationing? Stationing { get; init; }

    public required Department Department { get; init; }

    /// <summary>Who answers for the power by law: who entrusts keeps it, who was given it has it.</summary>
    public Department Authority => Form == FormOfDelegation.Entrustment ? OriginalBody : Department;

    public required Stated<string> Post { get; init; }

    public required Extent Extent { get; init; }

    public required string? ExtentNote { get; init; }

    public required Stated<Limit> PromisedLimit { get; init; }

    public required IReadOnlyList<WindowInHall> Windows { get; init; }

    /// <summary>The delegation's own line, else the zone's.</summary>
    public required Stated<string> Enquiry { get; init; }

    public required Stated<string> Complaint { get; init; }

    public required Stated<int> Visits { get; init; }

    public required IReadOnlyList<Channel> Channels { get; init; }

    public required Department SupervisionBody { get; init; }

    public required string SupervisionHandover { get; init; }

    public required Support Support { get; init; }

    public required DateOnly Effective { get; init; }

    /// <summary>The delegation's own last day, else its entrustment's; null where it has no term.</summary>
    public required DateOnly? Until { get; init; }

    public required Status Status { get; init; }

    public required string? AdjustmentId { get; init; }

    public required ItemTerms Terms { get; init; }

    public IReadOnlyList<Difference> Differences => Terms.Differences;
}
