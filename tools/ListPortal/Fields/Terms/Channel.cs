namespace ListPortal.Fields.Terms;

/// <summary>How an application can be made (GB/T 39046-2020, A.5).</summary>
public enum Channel
{
    [Term("窗口办理")]
    Window,

    [Term("网上办理")]
    Online,

    [Term("移动端办理")]
    Mobile,

    [Term("快递申请")]
    Post,
}
