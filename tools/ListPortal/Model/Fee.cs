namespace ListPortal.Model;

/// <summary>What an item costs, and the rule that says so.</summary>
public sealed record Fee(IReadOnlyList<Charge> Charges, Stated<string> Basis);
