using ListPortal.Changes.Telling;
using ListPortal.Fields;

namespace ListPortal.Changes.Reports;

/// <summary>What follows from changes, in words that all formats share.</summary>
public static class ConsequenceWords
{
    /// <summary>Whom one sentence reaches; empty where it is no matter of single zones.</summary>
    public static string Of(ToldChange told)
    {
        var file = told.Changes[0].Place.File;
        if (!file.StartsWith("content/items/", StringComparison.Ordinal))
        {
            return "";
        }

        var reached = told.Zones.Count == 0 ? "没有开发区的办事指南因此改变" : $"影响 {told.Zones.Count} 个开发区的办事指南：{string.Join("、", told.Zones)}";
        return told.Untouched.Count == 0 ? reached : $"{reached}；另有规定、不受影响：{string.Join("、", told.Untouched)}";
    }

    public static string Classes(ChangeReport report) => string.Join("，", report.Classes.Select(each => $"{each.Class.LabelOf()} {each.Count}"));

    public static string Totals(ChangeReport report) => report.Totals.Count == 0 ? "不变" : string.Join("，", report.Totals);

    public static string Pages(ChangeReport report) => report.Pages is not { } pages
        ? "没有比较，两边有一边的清单有错误，请先改正"
        : $"改动 {Count(pages, ChangeKind.Changed)}，新增 {Count(pages, ChangeKind.Added)}，消失 {Count(pages, ChangeKind.Removed)}";

    public static string Reviewers(ChangeReport report) => report.Reviewers.Count == 0
        ? "主办单位"
        : string.Join("、", report.Reviewers.Select(each => $"{each.Department}（{each.Count} 处）"));

    private static int Count(IReadOnlyList<TouchedPage> pages, ChangeKind kind) => pages.Count(page => page.Kind == kind);
}
