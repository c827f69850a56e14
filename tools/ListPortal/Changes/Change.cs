using ListPortal.Fields.Plain;

namespace ListPortal.Changes;

/// <summary>One thing that differs between two states of the lists.</summary>
/// <param name="Before">What stood there; null where nothing did. Of a new order, the ids of the elements that stay.</param>
/// <param name="After">What stands there now; null where nothing does. Of a new order, the ids of all elements.</param>
public sealed record Change(ChangePlace Place, ChangeKind Kind, PlainValue? Before, PlainValue? After)
{
    /// <summary>Of an element that was added to a list: the id of the one before it, empty for the first. Null for all else.</summary>
    public string? Behind { get; init; }
}
