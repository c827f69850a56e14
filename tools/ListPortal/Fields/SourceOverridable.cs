namespace ListPortal.Fields;

/// <summary>An element that a delegation may override; inside <c>overrides</c> it also says why.</summary>
public abstract record SourceOverridable : SourceElement
{
    [Field("理由", "只在赋权事项的 overrides 中填写：与事项标准不同的原因。", Example = "数据共享核验")]
    public Text? Reason { get; init; }
}
