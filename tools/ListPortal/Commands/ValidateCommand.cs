using ListPortal.Diagnostics;

namespace ListPortal.Commands;

/// <summary>Checks the lists without rendering anything.</summary>
public sealed class ValidateCommand : ICommand
{
    public string Usage => "validate [--strict]";

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape>
    {
        ["--strict"] = OptionShape.Flag,
    };

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        var diagnostics = new DiagnosticBag();
        new SiteBuild(project.Root, project.AsOf, diagnostics).Read();
        DiagnosticPrinter.Print(diagnostics, output);
        output.WriteLine($"错误 {diagnostics.Errors}，警告 {diagnostics.Warnings}");
        return diagnostics.HasErrors || (arguments.Has("--strict") && diagnostics.Warnings > 0) ? 1 : 0;
    }
}
