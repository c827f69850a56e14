namespace ListPortal.Model;

/// <summary>What the law demands of an entrustment.</summary>
public sealed record Entrustment(Department Body, string Notice, DateOnly Until)
{
    public required string Seal { get; init; }

    public required string Respondent { get; init; }
}
