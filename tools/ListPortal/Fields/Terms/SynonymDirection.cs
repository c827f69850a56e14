namespace ListPortal.Fields.Terms;

/// <summary>Whether a synonym leads only from the everyday word to the official one, or back as well.</summary>
public enum SynonymDirection
{
    [Term("单向")]
    OneWay,

    [Term("双向")]
    BothWays,
}
