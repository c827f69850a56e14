using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Exports.Workbooks;

/// <summary>One workbook a list. Items go with the delegations, matters and their classes with the list that has most of them.</summary>
public sealed record WorkbookPlan(string Name, IReadOnlyList<SheetPlan> Sheets)
{
    public static IReadOnlyList<WorkbookPlan> All { get; } =
    [
        Of("赋权事项", typeof(SourceDelegation), typeof(SourceItem), typeof(SourcePapers)),
        Of("职责分工", typeof(SourceTownDivision), typeof(SourceMatters), typeof(SourceClasses)),
        Of("职能分工", typeof(SourceParkDivision)),
    ];

    private static WorkbookPlan Of(string name, params IReadOnlyList<Type> kinds) => new(name, [.. kinds.SelectMany(kind => SheetPlan.Of(RecordDescription.Of(kind)))]);
}
