using ListPortal.Fields;

namespace ListPortal.Model;

/// <summary>What is compared of one item between zones, in the order in which visitors ask.</summary>
public enum ComparedField
{
    [Term("answer", "能否办理")]
    Answer,

    [Term("limit", "承诺时限")]
    Limit,

    [Term("materials", "材料")]
    Materials,

    [Term("copies", "原件和复印件")]
    Copies,

    [Term("visits", "到现场次数")]
    Visits,

    [Term("fee", "费用")]
    Fee,

    [Term("form", "赋权形式")]
    Form,

    [Term("steps", "办理环节")]
    Steps,

    [Term("channels", "办理渠道")]
    Channels,

    [Term("level", "行使层级")]
    Level,

    [Term("department", "实施机构")]
    Department,

    [Term("effective", "生效日期")]
    Effective,

    [Term("until", "截止日期")]
    Until,
}
