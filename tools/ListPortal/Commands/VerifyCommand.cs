using ListPortal.Diagnostics;
using ListPortal.Publishing;

namespace ListPortal.Commands;

/// <summary>Checks a published folder, or a mirror of one, against its manifest.</summary>
public sealed class VerifyCommand : ICommand
{
    public string Usage => "verify DIR";

    public IReadOnlyList<string> Operands { get; } = ["DIR"];

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape>();

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        if (!Directory.Exists(arguments.Operands[0]))
        {
            throw new WrongUseException("请写明要核对的网站文件夹，例如 verify public。");
        }

        var diagnostics = new DiagnosticBag();
        var hash = new PublishedCheck(arguments.Operands[0], diagnostics).Run();
        DiagnosticPrinter.Print(diagnostics, output);
        output.WriteLine(diagnostics.HasErrors ? $"不一致的文件 {diagnostics.Errors} 个。" : "全部文件与发布时一致。");
        if (hash is not null)
        {
            output.WriteLine($"{SiteManifest.Name} 的 SHA-256：{hash}");
        }

        return diagnostics.HasErrors ? 1 : 0;
    }
}
