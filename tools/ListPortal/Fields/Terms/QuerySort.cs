namespace ListPortal.Fields.Terms;

/// <summary>In which way a judged query differs from an official name: what search must understand to answer it.</summary>
public enum QuerySort
{
    [Term("名称")]
    Name,

    [Term("口语")]
    EverydayWord,

    [Term("问句")]
    Question,

    [Term("简称")]
    ShortForm,

    [Term("全拼")]
    Pinyin,

    [Term("首字母")]
    Initials,

    [Term("混拼")]
    MixedPinyin,

    [Term("同音")]
    SameSound,

    [Term("形近")]
    LookAlike,

    [Term("漏字")]
    MissingCharacter,

    [Term("多字")]
    ExtraCharacter,

    [Term("颠倒")]
    SwappedCharacters,

    [Term("区域")]
    Place,

    [Term("部门")]
    Department,

    [Term("职责")]
    Matter,

    [Term("一件事")]
    Journey,

    [Term("吹哨")]
    Whistle,

    [Term("繁体")]
    OtherScript,

    [Term("多词")]
    SeveralWords,

    [Term("引号")]
    Quoted,

    [Term("站外")]
    Outside,
}
