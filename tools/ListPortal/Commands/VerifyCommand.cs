using ListPortal.Diagnostics;
using ListPortal.Publishing;

namespace ListPortal.Commands;

/// <summary>Checks a published folder, or a mirror of one, against its manifest, and the signature of it.</summary>
public sealed class VerifyCommand : ICommand
{
    public string Usage => "verify DIR [--signers FILE]";

    public IReadOnlyList<string> Operands { get; } = ["DIR"];

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape> { ["--signers"] = OptionShape.Value };

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        var folder = arguments.Operands[0];
        if (!Directory.Exists(folder))
        {
            throw new WrongUseException("请写明要核对的网站文件夹，例如 verify public。");
        }

        var diagnostics = new DiagnosticBag();
        var hash = new PublishedCheck(folder, diagnostics).Run();
        var signed = SignatureOf(folder, arguments.Value("--signers"), diagnostics);
        DiagnosticPrinter.Print(diagnostics, output);
        output.WriteLine(diagnostics.HasErrors ? $"不一致的文件 {diagnostics.Errors} 个。" : "全部文件与发布时一致。");
        output.WriteLine(signed);
        if (hash is not null)
        {
            output.WriteLine($"{SiteManifest.Name} 的 SHA-256：{hash}");
        }

        return diagnostics.HasErrors ? 1 : 0;
    }

    private static string SignatureOf(string folder, string? signers, DiagnosticBag diagnostics)
    {
        var (path, sums) = (Path.Combine(folder, SiteManifest.SignatureName), Path.Combine(folder, SiteManifest.SumsName));
        if (!File.Exists(path) || !File.Exists(sums))
        {
            if (signers is not null)
            {
                Tell(diagnostics, "没有签名，无从核对是谁发布的；请向发布者索取。");
            }

            return "没有签名。";
        }

        var text = File.ReadAllBytes(sums);
        if (signers is null)
        {
            return SshKey.Fits(text, path) switch
            {
                true => "签名与文件相符；要核对是谁签的，请用 --signers 写明可信的公钥。",
                null => "有签名，但这台机器没有 OpenSSH（ssh-keygen），没有核对。",
                _ => Tell(diagnostics, $"签名与 {SiteManifest.SumsName} 不符；两者之一被改动过，请重新取得。"),
            };
        }

        if (!File.Exists(signers))
        {
            throw new WrongUseException($"没有文件 {signers}；--signers 后面写可信公钥的文件，每行是“名称 公钥”。");
        }

        return SshKey.SignerOf(text, path, signers) is { } signer
            ? $"签名有效，签名人：{signer}"
            : Tell(diagnostics, $"不是 {signers} 里的人签的，或者文件被改动过；请向发布者核实公钥。");
    }

    private static string Tell(DiagnosticBag diagnostics, string message)
    {
        diagnostics.Add(DiagnosticCodes.NotAsPublished, SourcePosition.StartOf(SiteManifest.SignatureName), message);
        return "签名没有通过核对。";
    }
}
