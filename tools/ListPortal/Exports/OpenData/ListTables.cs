using ListPortal.Exports.Schemas;
using ListPortal.Exports.Workbooks;
using ListPortal.Fields;
using ListPortal.Site;
using ListPortal.Site.Data;

namespace ListPortal.Exports.OpenData;

/// <summary>The three lists as tables: whole, and the part of each zone.</summary>
internal static class ListTables
{
    /// <summary>The workbooks by the list that each is about.</summary>
    private static readonly IReadOnlyList<(DataList List, WorkbookPlan Plan)> Plans = [.. DataList.All.Where(list => list.IsOfThree).Zip(WorkbookPlan.All)];

    /// <summary>What is to be made of the whole lists, each when it is asked for.</summary>
    public static IEnumerable<(string Path, Func<OutputFile> Make)> Of(OpenLists lists)
    {
        var rows = new Lazy<SheetRows>(() => SheetRows.Of(lists.Whole));
        foreach (var (list, plan) in Plans)
        {
            if (!lists.IsLarge)
            {
                yield return Book(list.Workbook, plan, rows, lists);
            }

            foreach (var sheet in plan.Sheets)
            {
                yield return Table(DataAddresses.Csv(NameOf(sheet)), sheet, rows);
            }
        }
    }

    /// <summary>The same of the part of a zone; the tables are those that people look for first, the workbooks hold all.</summary>
    public static IEnumerable<(string Path, Func<OutputFile> Make)> Of(OpenLists lists, string zone)
    {
        var rows = new Lazy<SheetRows>(() => SheetRows.Of(lists.Only(zone)));
        foreach (var (list, plan) in Plans)
        {
            var part = OfZone(list, plan);
            var address = DataAddresses.MainTable(list.Name, zone);
            yield return Book(list.WorkbookOf(zone), part, rows, lists);
            yield return Table(address, part.Sheets.Single(sheet => DataAddresses.CsvOf(zone, NameOf(sheet)) == address), rows);
        }
    }

    /// <summary>Names of the tables in addresses, for example <c>delegation-overrides-materials-set</c>.</summary>
    private static string NameOf(SheetPlan sheet)
    {
        var (kind, rest) = sheet.Table.Split('/', 2) is [var first, var second] ? (first, "-" + second) : (sheet.Table, "");
        var type = DataList.All.Select(list => list.Kind).First(type => type.Name == kind);
        return KindSchema.NameOf(RecordDescription.Of(type)) + rest.Replace('/', '-').Replace('.', '-').Replace('_', '-');
    }

    /// <summary>The tables that a zone has a part in.</summary>
    private static WorkbookPlan OfZone(DataList list, WorkbookPlan plan) =>
        plan with { Sheets = [.. plan.Sheets.Where(sheet => sheet.Table.Split('/')[0] == list.Kind.Name)] };

    private static (string Path, Func<OutputFile> Make) Book(string address, WorkbookPlan plan, Lazy<SheetRows> rows, OpenLists lists)
    {
        var path = OutputFile.PathOf(address);
        return (path, () => new OutputFile(path, WorkbookWriter.Write(plan, rows.Value, lists.LastChange).Bytes));
    }

    private static (string Path, Func<OutputFile> Make) Table(string address, SheetPlan sheet, Lazy<SheetRows> rows)
    {
        var path = OutputFile.PathOf(address);
        return (path, () => new OutputFile(path, CsvWriter.Write(sheet, rows.Value)));
    }
}
