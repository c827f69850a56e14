namespace ListPortal.Model;

/// <summary>What one item asks for of a merged material.</summary>
public sealed record MaterialUse(Item Item, Stated<int> Originals, Stated<int> Copies);
