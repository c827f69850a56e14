using ListPortal.Changes;
using ListPortal.Editing.Workbooks;

namespace ListPortal.Commands;

/// <summary>Takes the edits of an exported workbook into the lists.</summary>
public sealed class ImportCommand : ICommand
{
    public string Usage => "import FILE.xlsx";

    public IReadOnlyList<string> Operands { get; } = ["FILE.xlsx"];

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape>();

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        var path = arguments.Operands[0];
        if (!File.Exists(path))
        {
            throw new WrongUseException($"没有文件 {path}。");
        }

        try
        {
            var workbook = WorkbookReader.Read(File.ReadAllBytes(path));
            var changes = ChangeList.Between(RowRecords.Of(workbook.Plan, workbook.Base), RowRecords.Of(workbook.Plan, workbook.Mine));
            return new ListMerge(project, output).Carry(now => CellChanges.Aligned(changes, now));
        }
        catch (WorkbookRefusedException refusal)
        {
            output.WriteLine($"{path}：{refusal.Message}");
            return 1;
        }
    }
}
