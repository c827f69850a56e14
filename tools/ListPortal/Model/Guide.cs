namespace ListPortal.Model;

/// <summary>One zone and one item, whatever the answer: every pair has exactly one.</summary>
public sealed record Guide
{
    public required Zone Zone { get; init; }

    public required Item Item { get; init; }

    public required Answer Answer { get; init; }

    /// <summary>Null where the zone was never given the item.</summary>
    public required Delegation? Delegation { get; init; }

    /// <summary>Who handles it by law; null only where a whistle answers instead.</summary>
    public required Department? Competent { get; init; }

    public required Whistle? Whistle { get; init; }

    /// <summary>The zone's terms where it handles the item, else the item's own.</summary>
    public ItemTerms Terms => CanHandle ? Delegation!.Terms : Item.Terms;

    public bool CanHandle => Answer is Answer.Yes or Answer.Partly;
}
