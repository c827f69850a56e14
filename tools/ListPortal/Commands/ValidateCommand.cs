using ListPortal.Diagnostics;
using ListPortal.Diagnostics.Reports;

namespace ListPortal.Commands;

/// <summary>Checks the lists without rendering anything.</summary>
public sealed class ValidateCommand : ICommand
{
    public string Usage => "validate [--format text|json|github|sarif] [--strict]";

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape>
    {
        ["--format"] = OptionShape.Value,
        ["--strict"] = OptionShape.Flag,
    };

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        var report = ReportIn(arguments.Value("--format") ?? "text", project.Root);
        var diagnostics = new DiagnosticBag();
        new SiteBuild(project.Root, project.AsOf, diagnostics).Read();
        report.Write(diagnostics.Sorted(), output);
        return diagnostics.HasErrors || (arguments.Has("--strict") && diagnostics.Warnings > 0) ? 1 : 0;
    }

    private static string[] LinesOf(string file)
    {
        var found = new FileInfo(file);
        // A link that a pull request brings in could lead to a secret of the machine that checks it.
        return found.Exists && found.LinkTarget is null ? File.ReadAllLines(file) : [];
    }

    private static IReport ReportIn(string format, string root) => format switch
    {
        "text" => new TextReport(file => LinesOf(Path.Combine(root, file))),
        "json" => new JsonReport(),
        "github" => new GitHubReport(),
        "sarif" => new SarifReport(),
        _ => throw new WrongUseException($"不认识的格式 {format}；可用的格式：text、json、github、sarif。"),
    };
}
