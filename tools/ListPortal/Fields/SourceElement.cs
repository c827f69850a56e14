namespace ListPortal.Fields;

/// <summary>An element of a list. Its id is unique in that list and stable; order is the order in the file.</summary>
public abstract record SourceElement : SourceRecord
{
    [Field("标识", "在本列表内唯一且长期不变的标识，由小写字母、数字和连字符组成。", Required = true, Example = "licence")]
    public Text? Id { get; init; }
}
