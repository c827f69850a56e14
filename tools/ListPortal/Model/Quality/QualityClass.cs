using ListPortal.Fields;

namespace ListPortal.Model.Quality;

/// <summary>What the national inspection of government websites found wanting in guides (国办函〔2017〕115号), and what the law asks besides.</summary>
public enum QualityClass
{
    [Term("catch-all", "用“其他材料”兜底")]
    CatchAllMaterials,

    [Term("step-names", "环节只有名称")]
    StepNamesOnly,

    [Term("limit", "没有承诺办结时限")]
    MissingLimit,

    [Term("fee", "收费不明")]
    MissingFee,

    [Term("contacts", "没有咨询或投诉电话")]
    MissingContacts,

    [Term("forms", "要填表而没有表样")]
    MissingForms,

    [Term("empty", "栏目空缺或待核")]
    EmptyColumns,

    [Term("dead-links", "链接失效")]
    DeadLinks,

    /// <summary>A promise is worth something only within the limit of the law.</summary>
    [Term("over-statutory", "承诺超过法定时限")]
    PromisedOverStatutory,

    /// <summary>Twenty working days are the rule; more needs a law that says so (行政许可法第四十二条).</summary>
    [Term("long-limit", "法定时限超过二十日而没有写明依据")]
    LongLimitWithoutBasis,

    [Term("basis", "一年内没有核对设定依据")]
    BasisNotChecked,

    [Term("expiring", "委托即将到期或已经到期")]
    ExpiringEntrustment,
}
