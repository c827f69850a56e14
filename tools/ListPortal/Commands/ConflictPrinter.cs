using ListPortal.Changes;
using ListPortal.Changes.Merging;
using ListPortal.Changes.Reports;

namespace ListPortal.Commands;

/// <summary>Prints what two people changed in two ways, with all three values, for people to settle.</summary>
internal static class ConflictPrinter
{
    private const int Shown = 60;

    public static void Print(IReadOnlyList<Conflict> conflicts, TextWriter output)
    {
        foreach (var (change, now) in conflicts)
        {
            var place = change.Place.Keys.Count == 0 ? change.Place.File : $"{change.Place.File} 的 {change.Place.Path}";
            output.WriteLine($"冲突：{place}");
            output.WriteLine($"  原值　{Words(change.Before)}");
            output.WriteLine($"  要改成{Words(change.After)}");
            output.WriteLine($"  现在是{Words(now)}");
        }

        output.WriteLine($"有 {conflicts.Count} 处两边都改了，没有写入；请商定保留哪一个，改好其中一边再来。");
    }

    private static string Words(Fields.Plain.PlainValue? value) => value is null
        ? "（没有）"
        : ChangeJson.Words(value) is { Length: > Shown } text ? $"{text[..Shown]}…" : ChangeJson.Words(value);
}
