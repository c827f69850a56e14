namespace ListPortal.Fields.Terms;

/// <summary>How sure we are of a legal fact: read in the text (V), found on a public page (F), well known (H), less than that (M, L).</summary>
public enum Confidence
{
    [Term("V", "已核对原文")]
    Verified,

    [Term("F", "见于公开资料")]
    Found,

    [Term("H", "通行口径")]
    High,

    [Term("M", "待核")]
    Medium,

    [Term("L", "待核")]
    Low,
}
