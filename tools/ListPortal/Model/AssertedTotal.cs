namespace ListPortal.Model;

/// <summary>One total that a document states, over all zones or for one.</summary>
public sealed record AssertedTotal(CountedThing What, Zone? Zone, int Stated);
