using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ListPortal.Changes;
using ListPortal.Changes.Merging;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Editing.Workbooks;
using ListPortal.Exports.Workbooks;
using ListPortal.Fields.Plain;
using ListPortal.Tests.Changes;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Workbooks;

/// <summary>What goes out in a workbook comes back as it was, and what was edited in it comes back as it was edited.</summary>
public sealed class RoundTripTests
{
    private static readonly Snapshot Lists = Snapshot.Of(ContentReader.Read(ContentFolder.Read(Repository.Root, new DiagnosticBag()), new DiagnosticBag()));

    public static TheoryData<string> Plans => [.. WorkbookPlan.All.Select(plan => plan.Name)];

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_workbook_that_was_not_edited_says_what_the_lists_say(string name)
    {
        var plan = Plan(name);
        var workbook = WorkbookReader.Read(WorkbookWriter.Write(plan, SheetRows.Of(Lists), "x").Bytes.ToArray());
        Assert.Equal(Covered(plan, Lists), Covered(plan, RowRecords.Of(plan, workbook.Mine)));
        Assert.Equal(Covered(plan, Lists), Covered(plan, RowRecords.Of(plan, workbook.Base)));
    }

    [Fact]
    public void Together_the_workbooks_hold_the_three_lists() =>
        Assert.Equal(
            ["SourceClasses", "SourceDelegation", "SourceItem", "SourceMatters", "SourcePapers", "SourceParkDivision", "SourceTownDivision"],
            WorkbookPlan.All.SelectMany(plan => plan.Sheets).Select(sheet => sheet.Table.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Any_edit_comes_back()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var plan = WorkbookPlan.All[seed % WorkbookPlan.All.Count];
            var head = Trimmed(new RandomEdits(seed * 31).Of(Only(plan, Lists)));
            var workbook = WorkbookReader.Read(WorkbookWriter.Write(plan, SheetRows.Of(head), SheetRows.Of(Lists), "x").Bytes.ToArray());
            var changes = ChangeList.Between(RowRecords.Of(plan, workbook.Base), RowRecords.Of(plan, workbook.Mine));
            Assert.Equal(ChangeList.Between(Only(plan, Lists), head).Select(Told), changes.Select(Told));
            Assert.Empty(Merge.Of(Lists, changes).Conflicts);
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_workbook_follows_the_schema_of_its_format(string name)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(WorkbookWriter.Write(Plan(name), SheetRows.Of(Lists), "x").Bytes.ToArray()), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").Take(20));
    }

    [Fact]
    public void The_same_lists_give_the_same_bytes()
    {
        var plan = WorkbookPlan.All[^1];
        Assert.Equal(
            WorkbookWriter.Write(plan, SheetRows.Of(Lists), "x").Bytes.ToArray(),
            WorkbookWriter.Write(plan, SheetRows.Of(Lists), "x").Bytes.ToArray());
    }

    [Fact]
    public void Names_of_sheets_are_such_as_programs_take() =>
        Assert.All(WorkbookPlan.All, plan =>
        {
            Assert.Equal(plan.Sheets.Count, plan.Sheets.Select(sheet => sheet.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(plan.Sheets, sheet => Assert.True(sheet.Name.Length <= 31 && sheet.Name.IndexOfAny(['[', ']', ':', '*', '?', '/', '\\']) < 0, sheet.Name));
            Assert.All(plan.Sheets, sheet => Assert.Equal(sheet.Columns.Count, sheet.Columns.Select(column => column.Key).Distinct().Count()));
        });

    private static string Told(Change change) => $"{change.Place.File} {change.Place.Path} {change.Kind} {change.Behind} {change.After}";

    private static WorkbookPlan Plan(string name) => WorkbookPlan.All.Single(plan => plan.Name == name);

    private static Snapshot Only(WorkbookPlan plan, Snapshot lists) =>
        new(lists.Files.Where(file => plan.Sheets.Any(sheet => sheet.Table.Split('/')[0] == file.Value.Description.Type.Name)));

    private static SortedDictionary<string, PlainRecord> Covered(WorkbookPlan plan, Snapshot lists) =>
        new(Only(plan, lists).Files.ToDictionary(file => file.Key, file => file.Value.Record), StringComparer.Ordinal);

    // A cell has no blank lines at its end, and no record without a field.
    private static Snapshot Trimmed(Snapshot lists) =>
        new(lists.Files.Select(file => KeyValuePair.Create(file.Key, file.Value with { Record = (PlainRecord)Trimmed(file.Value.Record)! })));

    private static PlainValue? Trimmed(PlainValue value) => value switch
    {
        PlainText text => new PlainText(text.Value.Trim()),
        PlainList list => new PlainList([.. list.Items.Select(item => Trimmed(item)!)]),
        PlainRecord record => new PlainRecord(record.Entries.Select(entry => KeyValuePair.Create(entry.Key, Trimmed(entry.Value))).Where(entry => entry.Value is not (null or PlainRecord { Entries.Count: 0 }))!),
        _ => value,
    };
}
