namespace ListPortal.Fields.Terms;

/// <summary>Whether the zone handles an item from beginning to end.</summary>
public enum Extent
{
    [Term("全部环节")]
    Whole,

    [Term("部分环节")]
    Partial,
}
