namespace ListPortal.Tests.Units;

/// <summary>One step of a <see cref="PlanCase"/>, with its limit as pages hand it to scripts.</summary>
public sealed record PlanCaseStep(string Id, string Limit)
{
    public IReadOnlyList<string> After { get; init; } = [];

    public IReadOnlyList<string> When { get; init; } = [];
}
