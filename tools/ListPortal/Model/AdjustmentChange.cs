namespace ListPortal.Model;

/// <summary>One field of one delegation that an adjustment changes, in canonical text.</summary>
public sealed record AdjustmentChange(string Id, Zone Zone, Item Item, string Field)
{
    /// <summary>The Chinese name of the field.</summary>
    public required string FieldLabel { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }
}
