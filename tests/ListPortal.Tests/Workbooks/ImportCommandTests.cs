using System.IO.Compression;
using DocumentFormat.OpenXml.Spreadsheet;
using ListPortal.Commands;
using ListPortal.Exports.Workbooks;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Workbooks;

/// <summary>The round trip of an editor who works with a spreadsheet: out, edited, in again.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Licence = "content/delegations/yunxi/shop-licence.yml";
    private const string Delegations = "赋权事项";
    private readonly TinyProject _project = new("one-zone");
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };

    public ImportCommandTests() => Assert.Equal(0, Run("export", "xlsx", _folder.Path));

    private string File => _folder[$"{Delegations}.xlsx"];

    public void Dispose()
    {
        _project.Dispose();
        _folder.Dispose();
        _output.Dispose();
    }

    [Fact]
    public void A_workbook_without_an_edit_changes_no_byte()
    {
        var before = Lists();
        foreach (var plan in WorkbookPlan.All)
        {
            Assert.Equal(0, Run("import", _folder[$"{plan.Name}.xlsx"]));
        }

        Assert.Equal(before, Lists());
    }

    [Fact]
    public void Edits_of_cells_rows_and_lists_come_into_the_files_and_comments_stay()
    {
        _project.Replace(Licence, "visits: 1", "visits: 1   # 取证时到一次");
        using (var book = new EditedWorkbook(File))
        {
            book.Change(Delegations, "承诺办结时限·数量", ["yunxi", "shop-licence"], cell => cell.SetNumber("4"));
            book.Set(Delegations, "办理渠道", "窗口办理\n网上办理\n快递申请", "yunxi", "shop-licence");
            book.Copy("事项·申请材料", ["shop-licence", "licence"], ("标识", "lease"), ("材料名称", "租赁合同"), ("名录材料", ""), ("次序", ""));
            book.DeleteRow("赋权事项·办理环节·修改", "yunxi", "shop-licence", "review");
        }

        Assert.Equal(0, Run("import", File));

        var licence = System.IO.File.ReadAllText(Path.Combine(_project.Root, Licence));
        Assert.Contains("amount: 4,", licence, StringComparison.Ordinal);
        Assert.Contains("channels: [窗口办理, 网上办理, 快递申请]", licence, StringComparison.Ordinal);
        Assert.Contains("visits: 1   # 取证时到一次", licence, StringComparison.Ordinal);
        Assert.DoesNotContain("review", licence, StringComparison.Ordinal);
        Assert.Contains("租赁合同", System.IO.File.ReadAllText(Path.Combine(_project.Root, "content/items/shop-licence.yml")), StringComparison.Ordinal);
        Assert.Contains("承诺办结时限由 5 个工作日改为 4 个工作日（缩短）", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_others_changed_meanwhile_is_not_overwritten()
    {
        _project.Replace(Licence, "post: 审批岗", "post: 综合审批岗");
        using (var book = new EditedWorkbook(File))
        {
            book.Set(Delegations, "到现场次数", "0", "yunxi", "shop-licence");
        }

        Assert.Equal(0, Run("import", File));

        var licence = System.IO.File.ReadAllText(Path.Combine(_project.Root, Licence));
        Assert.Contains("post: 综合审批岗", licence, StringComparison.Ordinal);
        Assert.Contains("visits: 0", licence, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_edits_of_one_cell_are_told_and_nothing_is_written()
    {
        _project.Replace(Licence, "post: 审批岗", "post: 综合审批岗");
        using (var book = new EditedWorkbook(File))
        {
            book.Set(Delegations, "实施岗位", "准入审批岗", "yunxi", "shop-licence");
            book.Set(Delegations, "到现场次数", "0", "yunxi", "shop-licence");
        }

        var before = Lists();
        Assert.Equal(1, Run("import", File));
        Assert.Equal(before, Lists());
        Assert.Contains($"冲突：{Licence} 的 post\n  原值　审批岗\n  要改成准入审批岗\n  现在是综合审批岗\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_value_that_was_altered_is_noticed()
    {
        using (var book = new EditedWorkbook(File))
        {
            book.Sheet(WorkbookWriter.BaseSheet).Descendants<Cell>().First(cell => cell.InnerText == "审批岗").Set("别的岗");
        }

        Assert.Equal(1, Run("import", File));
        Assert.Contains("被改过", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_character_goes_out_and_comes_back()
    {
        _project.Replace(Licence, "post: 审批岗", "post: \"审批\\u0001岗 _x0041_\"");
        Assert.Equal(0, Run("export", "xlsx", _folder.Path));
        var before = Lists();
        Assert.Equal(0, Run("import", File));
        Assert.Equal(before, Lists());
    }

    [Fact]
    public void Sorting_a_sheet_changes_nothing()
    {
        using (var book = new EditedWorkbook(File))
        {
            var rows = book.Sheet("事项·申请材料").Descendants<Row>().Skip(WorkbookWriter.HeadRows).ToList();
            rows.Reverse();
            rows.ForEach(row => row.Remove());
            book.Sheet("事项·申请材料").Descendants<SheetData>().Single().Append(rows);
        }

        var before = Lists();
        Assert.Equal(0, Run("import", File));
        Assert.Equal(before, Lists());
    }

    [Fact]
    public void A_value_that_the_lists_do_not_take_is_told_and_nothing_is_written()
    {
        using (var book = new EditedWorkbook(File))
        {
            book.Set(Delegations, "赋权形式", "下方", "yunxi", "shop-licence");
        }

        var before = Lists();
        Assert.Equal(1, Run("import", File));
        Assert.Equal(before, Lists());
        Assert.Contains("“下方”不在允许的取值之内；是不是“下放”？", _output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("公式")]
    [InlineData("合并的单元格")]
    [InlineData("缺少工作表")]
    [InlineData("隐藏的工作表")]
    [InlineData("缺少“实施岗位”一列")]
    [InlineData("两行都是")]
    [InlineData("标识只用小写字母")]
    [InlineData("表格以外写了")]
    [InlineData("宏")]
    public void What_a_list_does_not_take_is_refused_with_its_place(string reason)
    {
        using (var book = new EditedWorkbook(File))
        {
            string[] row = ["yunxi", "shop-licence"];
            switch (reason)
            {
                case "公式":
                    book.Change(Delegations, "实施岗位", row, cell => cell.SetFormula("HYPERLINK(\"https://example.invalid\")"));
                    break;
                case "合并的单元格":
                    book.Sheet(Delegations).Append(new MergeCells(new MergeCell { Reference = "A3:A4" }));
                    break;
                case "缺少工作表":
                    book.Rename("事项", "事项（副本）");
                    break;
                case "隐藏的工作表":
                    book.Rename(WorkbookWriter.BaseSheet, WorkbookWriter.NoteSheet + "2");
                    book.Rename(WorkbookWriter.NoteSheet + "2", "_old");
                    book.Rename(WorkbookWriter.NoteSheet, WorkbookWriter.BaseSheet);
                    book.Rename("_old", WorkbookWriter.NoteSheet);
                    break;
                case "缺少“实施岗位”一列":
                    book.Change(Delegations, "实施岗位", ["post"], cell => cell.Set("posts"));
                    break;
                case "两行都是":
                    book.Copy(Delegations, row);
                    break;
                case "标识只用小写字母":
                    book.Copy(Delegations, row, ("事项", "../../secret"));
                    break;
                case "表格以外写了":
                    book.Sheet(Delegations).Descendants<Row>().Last().AppendChild(new Cell()).Set("备注");
                    break;
                default:
                    break;
            }
        }

        if (reason == "宏")
        {
            using var archive = ZipFile.Open(File, ZipArchiveMode.Update);
            archive.CreateEntry("xl/vbaProject.bin");
        }

        var before = Lists();
        Assert.Equal(1, Run("import", File));
        Assert.Contains(reason, _output.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, Lists());
    }

    [Fact]
    public void A_bomb_is_refused_before_it_is_unpacked()
    {
        using (var archive = ZipFile.Open(_folder["bomb.xlsx"], ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry("xl/workbook.xml").Open();
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 130; megabyte++)
            {
                entry.Write(zeros);
            }
        }

        Assert.Equal(1, Run("import", _folder["bomb.xlsx"]));
        Assert.Contains("展开后太大", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_never_shows_an_exception()
    {
        var whole = System.IO.File.ReadAllBytes(File);
        var random = new Random(7);
        for (var round = 0; round < 150; round++)
        {
            var damaged = whole.ToArray();
            for (var flip = random.Next(1, 20); flip > 0; flip--)
            {
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            }

            System.IO.File.WriteAllBytes(_folder["damaged.xlsx"], damaged);
            Assert.InRange(Run("import", _folder["damaged.xlsx"]), 0, 1);
        }
    }

    [Fact]
    public void Nothing_in_a_cell_of_a_csv_file_is_a_formula()
    {
        _project.Replace(Licence, "post: 审批岗", "post: \"=cmd|' /C calc'!A0,\\\"x\\\"\"");
        Assert.Equal(0, Run("export", "csv", _folder["csv"]));
        var csv = _folder.Read($"csv/{Delegations}.csv");
        Assert.StartsWith("开发区,事项,依据文件,", csv, StringComparison.Ordinal);
        Assert.Contains("\"'=cmd|' /C calc'!A0,\"\"x\"\"\"", csv, StringComparison.Ordinal);
        Assert.Equal(0xEF, System.IO.File.ReadAllBytes(_folder[$"csv/{Delegations}.csv"])[0]);
    }

    private int Run(params string[] words) => CommandLine.Run([.. words, "--root", _project.Root], _output, _ => Repository.AsOf);

    private SortedDictionary<string, string> Lists() =>
        new(Directory.EnumerateFiles(Path.Combine(_project.Root, "content"), "*", SearchOption.AllDirectories).ToDictionary(path => path, System.IO.File.ReadAllText), StringComparer.Ordinal);
}
