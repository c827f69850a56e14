namespace ListPortal.Fields.Terms;

/// <summary>Whose duties a class holds.</summary>
public enum DutySide
{
    [Term("zone", "主体开发区")]
    Zone,

    [Term("town", "镇（街道）")]
    Town,

    [Term("park", "功能园区")]
    Park,
}
