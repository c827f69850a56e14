using ListPortal.Fields;

namespace ListPortal.Changes.Telling;

/// <summary>What a change is to those who read it, in the order in which they want to hear of it.</summary>
public enum ChangeClass
{
    /// <summary>Shorter, fewer, cheaper, or more ways to apply.</summary>
    [Term("利企")]
    Eased,

    /// <summary>Longer, more, dearer, or fewer ways to apply.</summary>
    [Term("收紧")]
    Tightened,

    [Term("新增")]
    Added,

    [Term("取消")]
    Withdrawn,

    /// <summary>A fact is stated anew.</summary>
    [Term("更正")]
    Corrected,

    /// <summary>The same is said in other words.</summary>
    [Term("措辞")]
    Reworded,
}
