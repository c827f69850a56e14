namespace ListPortal.Fields.Terms;

/// <summary>In which medium a material is handed in.</summary>
public enum Medium
{
    [Term("纸质")]
    Paper,

    [Term("电子")]
    Electronic,

    [Term("纸质或电子")]
    PaperOrElectronic,
}
