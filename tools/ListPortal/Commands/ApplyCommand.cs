using ListPortal.Changes;
using ListPortal.Changes.Merging;
using ListPortal.Changes.Reports;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Editing;

namespace ListPortal.Commands;

/// <summary>Carries out the changes of a JSON diff on the lists of the project.</summary>
public sealed class ApplyCommand : ICommand
{
    public string Usage => "apply FILE.json";

    public IReadOnlyList<string> Operands { get; } = ["FILE.json"];

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape>();

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        var changes = Read(arguments.Operands[0]);
        return Carry(changes, project, output);
    }

    /// <summary>Merges changes into the lists on the disk. Nothing is written as long as one of them is in conflict.</summary>
    internal static int Carry(IReadOnlyList<Change> changes, Project project, TextWriter output)
    {
        var faults = new DiagnosticBag();
        var files = ContentFolder.Read(project.Root, faults);
        var content = ContentReader.Read(files, faults);
        if (faults.HasErrors)
        {
            DiagnosticPrinter.Print(faults, output);
            output.WriteLine("清单本身有写法错误，没有写入；请先改正。");
            return 1;
        }

        var merge = Merge.Of(Snapshot.Of(content), changes);
        if (merge.Conflicts.Count > 0)
        {
            ConflictPrinter.Print(merge.Conflicts, output);
            return 1;
        }

        var written = ChangeApplication.Of(files, merge.ToDo);
        ListWriter.Write(project.Root, written);
        foreach (var path in written.Keys)
        {
            output.WriteLine($"已改写 {path}");
        }

        output.WriteLine($"改动 {merge.ToDo.Count} 处，已是新值的 {changes.Count - merge.ToDo.Count} 处");
        return 0;
    }

    private static IReadOnlyList<Change> Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonFormat.Read(File.ReadAllText(path)) : throw new WrongUseException($"没有文件 {path}。");
        }
        catch (FormatException exception)
        {
            throw new WrongUseException($"{path}：{exception.Message}");
        }
    }
}
