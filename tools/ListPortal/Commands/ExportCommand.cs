using ListPortal.Diagnostics;
using ListPortal.Exports.Lunr;
using ListPortal.Exports.Workbooks;
using ListPortal.Site;

namespace ListPortal.Commands;

/// <summary>Writes the lists in a form that other programs read.</summary>
public sealed class ExportCommand : ICommand
{
    private static readonly SortedDictionary<string, Func<Project, Edition, IReadOnlyList<OutputFile>>> Formats = new(StringComparer.Ordinal)
    {
        ["csv"] = static (_, edition) => [.. WorkbookPlan.All.SelectMany(plan => CsvWriter.Write(plan, SheetRows.Of(edition.Lists.Value)))],
        ["lunr"] = static (_, edition) => LunrFiles.Of(edition.Portal),
        ["xlsx"] = static (project, edition) => [.. WorkbookPlan.All.Select(plan => WorkbookWriter.Write(plan, SheetRows.Of(edition.Lists.Value), NoteOf(project)))],
    };

    public string Usage => "export xlsx|csv|lunr DIR";

    public IReadOnlyList<string> Operands { get; } = ["FORMAT", "DIR"];

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape>();

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        var (format, folder) = (arguments.Operands[0], arguments.Operands[1]);
        if (!Formats.TryGetValue(format, out var filesOf))
        {
            throw new WrongUseException($"不认识的格式 {format}；可用的格式：{string.Join("、", Formats.Keys)}。");
        }

        var diagnostics = new DiagnosticBag();
        var edition = new SiteBuild(project.Root, project.AsOf, diagnostics).Read();
        DiagnosticPrinter.Print(diagnostics, output);
        if (edition is null)
        {
            output.WriteLine($"错误 {diagnostics.Errors}，警告 {diagnostics.Warnings}；没有导出。");
            return 1;
        }

        Write(filesOf(project, edition), folder);
        output.WriteLine($"已导出到 {folder}");
        return 0;
    }

    /// <summary>Which state of the lists it is: the commit where there is one, and the day.</summary>
    private static string NoteOf(Project project)
    {
        var commit = Git.Ask(project.Root, "rev-parse", "--short=8", "HEAD")?.Trim();
        return $"{project.AsOf:yyyy-MM-dd}{(commit is { Length: > 0 } ? $"，版本 {commit}" : "")}";
    }

    private static void Write(IReadOnlyList<OutputFile> files, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in files)
        {
            File.WriteAllBytes(Path.Combine(folder, file.Path), file.Bytes.Span);
        }
    }
}
