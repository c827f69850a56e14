using ListPortal.Changes.Reports;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Rendering;
using ListPortal.Rendering.Reports;

namespace ListPortal.Commands;

/// <summary>Says in the words of the lists what changed between two commits or folders.</summary>
public sealed class DiffCommand : ICommand
{
    private const string DefaultFormat = "text";

    public string Usage => "diff BASE [HEAD] [--format text|markdown|json|html] [--output FILE]";

    public IReadOnlyList<string> Operands { get; } = ["BASE", "[HEAD]"];

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape>
    {
        ["--format"] = OptionShape.Value,
        ["--output"] = OptionShape.Value,
    };

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        var format = FormatOf(arguments.Value("--format") ?? DefaultFormat, project);
        var before = ListState.Of(arguments.Operands[0], project);
        var after = ListState.Of(arguments.Operands.ElementAtOrDefault(1), project);
        var report = Report(before, after);
        report = report with { Pages = report.Changes.Count == 0 ? [] : new TouchedPages(project, before, after).All };
        if (arguments.Value("--output") is not { } path)
        {
            format.Write(report, output);
            return 0;
        }

        using (var file = new StreamWriter(path) { NewLine = "\n" })
        {
            format.Write(report, file);
        }

        output.WriteLine($"已写入 {path}：{report.Told.Count} 处改动");
        return 0;
    }

    internal static ChangeReport Report(ListState before, ListState after)
    {
        return ChangeReport.Of(before.Read(), after.Read()) with
        {
            Base = before.Name,
            Head = after.Name,
            Note = string.Join("", new[] { before, after }.Select(Unread)),
        };
    }

    private static string Unread(ListState state) => state.Faults.Sorted() is { Count: > 0 } faults
        ? $"{state.Name}有 {faults.Count} 处写法错误，读不出的部分没有比较；第一处：{faults[0]}"
        : "";

    private static IChangeFormat FormatOf(string name, Project project) => name switch
    {
        "text" => new TextFormat(),
        "markdown" => new MarkdownFormat(),
        "json" => new JsonFormat(),
        "html" => new HtmlFormat(new ReportRenderer(TemplateFolder.Read(project.Root, new DiagnosticBag()), InterfaceTexts.Read(project.Root, new DiagnosticBag()))),
        _ => throw new WrongUseException($"不认识的格式 {name}；可用的格式：text、markdown、json、html。"),
    };
}
