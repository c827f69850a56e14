using static ListPortal.Diagnostics.Severity;

namespace ListPortal.Diagnostics;

/// <summary>All codes in one place. LP1xx reading, LP2xx rules of the lists, LP3xx pages, LP4xx publishing.</summary>
public static class DiagnosticCodes
{
    public static readonly DiagnosticCode UnreadableYaml = new("LP101", Error, "YAML 无法读取");
    public static readonly DiagnosticCode UnknownKey = new("LP102", Error, "不认识的字段");
    public static readonly DiagnosticCode DuplicateKey = new("LP103", Error, "字段重复");
    public static readonly DiagnosticCode WrongShape = new("LP104", Error, "写法不对");
    public static readonly DiagnosticCode NotANumber = new("LP105", Error, "不是整数");
    public static readonly DiagnosticCode NotADate = new("LP106", Error, "不是日期");
    public static readonly DiagnosticCode NotAnAllowedWord = new("LP107", Error, "不是允许的取值");
    public static readonly DiagnosticCode NotYesOrNo = new("LP108", Error, "应写是或否");
    public static readonly DiagnosticCode EmptyValue = new("LP109", Error, "字段没有内容");
    public static readonly DiagnosticCode AnchorAliasOrTag = new("LP110", Error, "不使用锚点、别名和标签");
    public static readonly DiagnosticCode TooLarge = new("LP111", Error, "文件过大或者嵌套过深");
    public static readonly DiagnosticCode UnownedFile = new("LP112", Error, "不属于任何清单的文件");
    public static readonly DiagnosticCode SymbolicLink = new("LP113", Error, "不接受符号链接");
    public static readonly DiagnosticCode NotUtf8 = new("LP114", Error, "不是 UTF-8 编码");
    public static readonly DiagnosticCode FrontMatterMissing = new("LP115", Error, "缺少文件头");
    public static readonly DiagnosticCode BadFileName = new("LP116", Error, "文件名不合规则");
    public static readonly DiagnosticCode AbsenceNotAllowed = new("LP117", Error, "此处不能写无或者待核");
    public static readonly DiagnosticCode HiddenCharacter = new("LP118", Error, "含有看不见的字符");
    public static readonly DiagnosticCode MissingFile = new("LP119", Error, "缺少文件");

    public static readonly DiagnosticCode DuplicateId = new("LP201", Error, "标识重复");
    public static readonly DiagnosticCode BadId = new("LP202", Error, "标识不合规则");
    public static readonly DiagnosticCode ReservedId = new("LP203", Error, "标识是保留字");
    public static readonly DiagnosticCode MissingField = new("LP204", Error, "必填字段没有填写");
    public static readonly DiagnosticCode UnknownReference = new("LP205", Error, "引用的记录不存在");
    public static readonly DiagnosticCode CatchAllMaterial = new("LP206", Error, "兜底材料");
    public static readonly DiagnosticCode CatchAllText = new("LP207", Error, "兜底表述");
    public static readonly DiagnosticCode StepWithNameOnly = new("LP208", Error, "环节只有名称");
    public static readonly DiagnosticCode PromiseOverLaw = new("LP209", Error, "承诺时限超过法定时限");
    public static readonly DiagnosticCode StepsOverPromise = new("LP210", Warning, "各环节时限之和超过承诺时限");
    public static readonly DiagnosticCode EntrustmentMissing = new("LP211", Error, "委托缺少委托事宜");
    public static readonly DiagnosticCode AuthorisationMissing = new("LP212", Error, "授权缺少授权事宜");
    public static readonly DiagnosticCode DevolutionMissing = new("LP213", Error, "下放缺少下放事宜");
    public static readonly DiagnosticCode StationingMissing = new("LP214", Error, "派驻缺少派驻事宜");
    public static readonly DiagnosticCode FormMismatch = new("LP215", Error, "填写了其他赋权形式的内容");
    public static readonly DiagnosticCode PowerSourceMismatch = new("LP216", Error, "权力来源与赋权形式不符");
    public static readonly DiagnosticCode TermExpired = new("LP217", Warning, "赋权期限已过");
    public static readonly DiagnosticCode SameLine = new("LP218", Error, "咨询电话与投诉电话相同");
    public static readonly DiagnosticCode ExtentUnexplained = new("LP219", Error, "部分环节没有说明");
    public static readonly DiagnosticCode LedTwice = new("LP220", Error, "同一事项重复分工");
    public static readonly DiagnosticCode LeadUnclear = new("LP221", Error, "主导方不唯一");
    public static readonly DiagnosticCode LeadWithoutDepartment = new("LP222", Error, "主导方没有责任部门");
    public static readonly DiagnosticCode LeadOutsideList = new("LP223", Error, "主导方不属于本清单");
    public static readonly DiagnosticCode MatterOutsideList = new("LP224", Error, "职责事项不属于本清单");
    public static readonly DiagnosticCode ForeignDepartment = new("LP225", Error, "部门不属于本开发区");
    public static readonly DiagnosticCode TotalDiffers = new("LP226", Error, "总数与文件不符");
    public static readonly DiagnosticCode AdjustmentDisagrees = new("LP227", Error, "调整记录与现行文件不符");
    public static readonly DiagnosticCode NeverAdmitted = new("LP228", Error, "赋权事项没有准入记录");
    public static readonly DiagnosticCode NobodyAnswers = new("LP229", Error, "没有部门负责");
    public static readonly DiagnosticCode SeveralAnswer = new("LP230", Error, "不止一个部门负责");
    public static readonly DiagnosticCode JourneyInCircles = new("LP231", Error, "一件事的次序成环");
    public static readonly DiagnosticCode UnknownJourneyStep = new("LP232", Error, "次序中的环节不存在");
    public static readonly DiagnosticCode UnknownBranch = new("LP233", Error, "分支不存在");
    public static readonly DiagnosticCode WhistledAndDelegated = new("LP234", Error, "吹哨事项不应赋权");
    public static readonly DiagnosticCode OverrideOfNothing = new("LP235", Error, "改动的元素不存在");
    public static readonly DiagnosticCode OverrideAddsTwice = new("LP236", Error, "增加的元素已经存在");
    public static readonly DiagnosticCode OverrideWithoutReason = new("LP237", Error, "改动没有理由");
    public static readonly DiagnosticCode UnknownSituation = new("LP238", Error, "情形不存在");
    public static readonly DiagnosticCode StatusUnexplained = new("LP239", Error, "停用没有调整记录");
    public static readonly DiagnosticCode DatesOutOfOrder = new("LP240", Error, "日期先后颠倒");
    public static readonly DiagnosticCode MaterialWithoutName = new("LP241", Error, "材料没有名称");
    public static readonly DiagnosticCode DayOutsideYear = new("LP242", Error, "日期不在本年");
    public static readonly DiagnosticCode EvaluatedNotDelegated = new("LP243", Error, "评估了没有赋权的事项");
    public static readonly DiagnosticCode TooManyIndustries = new("LP244", Error, "主导产业超过三个");
    public static readonly DiagnosticCode LimitImpossible = new("LP245", Error, "时限数值不合理");
    public static readonly DiagnosticCode NegativeNumber = new("LP246", Error, "数值为负");
    public static readonly DiagnosticCode NameUsedTwice = new("LP247", Error, "名称重复");
    public static readonly DiagnosticCode BadCode = new("LP248", Error, "编码不合规则");
    public static readonly DiagnosticCode VanishedRecord = new("LP249", Error, "已公布的记录不见了");
    public static readonly DiagnosticCode InactiveItemDelegated = new("LP250", Error, "事项已停用");
    public static readonly DiagnosticCode UnsafeLink = new("LP251", Error, "链接不安全");
    public static readonly DiagnosticCode UnknownField = new("LP252", Error, "调整的字段不存在");
    public static readonly DiagnosticCode SynonymToNowhere = new("LP253", Error, "同义词没有去处");
    public static readonly DiagnosticCode SaidTwice = new("LP254", Error, "同一说法写了两次");
    public static readonly DiagnosticCode OutsideIsInside = new("LP255", Error, "站外事项其实在站内");
    public static readonly DiagnosticCode PhraseInName = new("LP256", Error, "套话是名称的一部分");
    public static readonly DiagnosticCode ReadingUnclear = new("LP257", Error, "读音不清楚");
    public static readonly DiagnosticCode ReadingMissing = new("LP258", Warning, "缺少读音");
    public static readonly DiagnosticCode BadPair = new("LP259", Error, "繁简不成对");
    public static readonly DiagnosticCode UnknownAnswer = new("LP260", Error, "评测查询的正确记录不对");

    public static readonly DiagnosticCode TemplateFault = new("LP301", Error, "模板有误");
    public static readonly DiagnosticCode LinkToNowhere = new("LP302", Error, "链接没有去处");
    public static readonly DiagnosticCode FragmentToNowhere = new("LP303", Error, "页内链接没有去处");
    public static readonly DiagnosticCode DuplicateHtmlId = new("LP304", Error, "页面内标识重复");
    public static readonly DiagnosticCode DuplicateTitle = new("LP305", Error, "页面标题重复");
    public static readonly DiagnosticCode DuplicateAddress = new("LP306", Error, "两个页面用同一地址");
    public static readonly DiagnosticCode HistoryIsCut = new("LP307", Warning, "历史不完整");
    public static readonly DiagnosticCode PublishedFileMissing = new("LP308", Error, "已公布的文件不见了");
    public static readonly DiagnosticCode UnfamiliarOutput = new("LP401", Error, "输出文件夹不是本工具生成的");
    public static readonly DiagnosticCode BuildRunning = new("LP402", Error, "另一次生成正在进行");
    public static readonly DiagnosticCode OutputRefused = new("LP403", Error, "输出文件夹写不进去");
    public static readonly DiagnosticCode NotAsPublished = new("LP404", Error, "文件与发布时不一致");

    /// <summary>Every code, in the order of this file.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [.. typeof(DiagnosticCodes).GetFields().Select(field => field.GetValue(null)).OfType<DiagnosticCode>()];
}
