using ListPortal.Changes;
using ListPortal.Changes.Reports;

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
        return new ListMerge(project, output).Carry(_ => changes);
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
