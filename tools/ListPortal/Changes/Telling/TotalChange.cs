namespace ListPortal.Changes.Telling;

/// <summary>A number that the portal states of its lists, before and after.</summary>
public sealed record TotalChange(string Name, int Before, int After)
{
    public override string ToString() => $"{Name} {Before} → {After}";
}
