namespace ListPortal.Model;

/// <summary>How a devolved power was handed over.</summary>
public sealed record Devolution(DateOnly HandedOver, bool FormerBodyAccepts, string Pending)
{
    public required string Seal { get; init; }

    public required string Respondent { get; init; }
}
