using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>A paper as such, shared by items.</summary>
public sealed record SourcePaper : SourceElement
{
    [Field("名称", "材料名称，不写“等”“其他”。", Required = true, Example = "营业执照")]
    public Text? Name { get; init; }

    [Field("出具单位", "由谁出具；申请人自己编制的写申请人。", Required = true, MayBe = Absence.Unknown, Example = "市场监督管理部门")]
    public Text? Issuer { get; init; }

    [Field("出具情形", "什么时候、什么情况下取得。", Required = true, MayBe = Absence.Unknown, Example = "办理登记注册后核发")]
    public Text? IssuedWhen { get; init; }

    [Field("可由数据共享替代", "是或否：部门能否通过共享数据核验而免交。", Required = true, MayBe = Absence.Unknown, Example = "是")]
    public Flag? Shared { get; init; }

    [Field("说明", "材料上要看什么。", Example = "载有统一社会信用代码")]
    public Text? Note { get; init; }
}
