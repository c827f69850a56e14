using ListPortal.Diagnostics;
using ListPortal.Diagnostics.Reports;

namespace ListPortal.Commands;

/// <summary>Checks the lists without rendering anything.</summary>
public sealed class ValidateCommand : ICommand
{
    private const string TextFormat = "text";

    public string Usage => "validate [PATH…] [--format text|json|github|sarif] [--changed-since REV] [--fix] [--strict]";

    public IReadOnlyList<string> Operands { get; } = ["[PATH…]"];

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape>
    {
        ["--format"] = OptionShape.Value,
        ["--changed-since"] = OptionShape.Value,
        ["--fix"] = OptionShape.Flag,
        ["--strict"] = OptionShape.Flag,
    };

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        var format = arguments.Value("--format") ?? TextFormat;
        var isAsked = Asked(arguments.Operands, project.Root);
        var changed = arguments.Value("--changed-since") is { } revision ? Git.ChangedSince(project.Root, revision, file => LinesOf(Path.Combine(project.Root, file))) : null;
        var report = ReportIn(format, project.Root, changed);
        if (arguments.Has("--fix"))
        {
            // What programs read holds the report alone.
            FixPrinter.Fix(project, isAsked, format == TextFormat ? output : Console.Error);
        }

        var diagnostics = new DiagnosticBag();
        new SiteBuild(project.Root, project.AsOf, diagnostics) { Past = PublishedRevisions.Of(project.Root) }.Read();
        var faults = diagnostics.Sorted().Where(fault => isAsked(fault.Position.File)).ToList();
        report.Write(faults, output);
        var errors = faults.Count(fault => fault.Code.Severity == Severity.Error);
        return errors > 0 || (arguments.Has("--strict") && faults.Count > errors) ? 1 : 0;
    }

    /// <summary>All lists are always checked, for a fault of one file may lie in another; told and mended is what stands in the files asked for.</summary>
    private static Func<string, bool> Asked(IReadOnlyList<string> paths, string root)
    {
        var below = paths.Select(path => Path.GetRelativePath(root, Existing(path, root)).Replace('\\', '/').TrimEnd('/')).ToList();
        return file => below.Count == 0 || below.Any(path => path == "." || file == path || file.StartsWith($"{path}/", StringComparison.Ordinal));
    }

    private static string Existing(string path, string root) =>
        new[] { Path.GetFullPath(path), Path.GetFullPath(Path.Combine(root, path)) }.FirstOrDefault(Path.Exists) ?? throw new WrongUseException($"没有文件或文件夹 {path}。");

    private static string[] LinesOf(string file)
    {
        var found = new FileInfo(file);
        // A link that a pull request brings in could lead to a secret of the machine that checks it.
        return found.Exists && found.LinkTarget is null ? File.ReadAllLines(file) : [];
    }

    private static IReport ReportIn(string format, string root, ChangedLines? changed) => format switch
    {
        TextFormat => new TextReport(file => LinesOf(Path.Combine(root, file)), changed),
        "json" => new JsonReport(changed),
        "github" => new GitHubReport(changed),
        "sarif" => new SarifReport(),
        _ => throw new WrongUseException($"不认识的格式 {format}；可用的格式：text、json、github、sarif。"),
    };
}
