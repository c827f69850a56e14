using ListPortal.Fields.Plain;

namespace ListPortal.Changes.Merging;

/// <summary>A change that cannot be carried out, because since its making somebody else changed the same place.</summary>
/// <param name="Now">What stands there now; null where nothing does.</param>
public sealed record Conflict(Change Change, PlainValue? Now);
