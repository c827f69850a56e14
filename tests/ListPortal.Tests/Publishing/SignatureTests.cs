using System.Diagnostics;
using ListPortal.Commands;
using ListPortal.Publishing;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Publishing;

/// <summary>A site can be signed with an SSH key, and whoever has the public half can check who published it.</summary>
public sealed class SignatureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TinyProject _project = new("one-zone");

    public SignatureTests()
    {
        Ssh("-q", "-t", "ed25519", "-N", "", "-C", "test", "-f", Key);
        _folder.Write("signers", $"editor@example.cn {File.ReadAllText($"{Key}.pub")}");
    }

    private string Key => _folder["key"];

    public void Dispose()
    {
        _folder.Dispose();
        _project.Dispose();
    }

    [Fact]
    public void A_signed_site_tells_its_signer()
    {
        Assert.Contains("网站已生成", Run(0, "build", "--output", _folder["site"], "--sign", Key), StringComparison.Ordinal);
        Assert.Contains("签名有效，签名人：editor@example.cn", Run(0, "verify", _folder["site"], "--signers", _folder["signers"]), StringComparison.Ordinal);
        Assert.Contains("签名与文件相符", Run(0, "verify", _folder["site"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_of_the_page_on_verification_says_good()
    {
        Run(0, "build", "--output", _folder["site"], "--sign", Key);
        using var check = Process.Start(new ProcessStartInfo("sh", ["-c", "ssh-keygen -Y verify -f ../signers -I editor@example.cn -n listportal -s SHA256SUMS.sig < SHA256SUMS"]) { WorkingDirectory = _folder["site"], RedirectStandardOutput = true })!;
        Assert.StartsWith("Good", check.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        check.WaitForExit();
        Assert.Equal(0, check.ExitCode);
    }

    [Fact]
    public void The_signature_of_a_stranger_is_refused()
    {
        Ssh("-q", "-t", "ed25519", "-N", "", "-f", _folder["other"]);
        Run(0, "build", "--output", _folder["site"], "--sign", _folder["other"]);
        Assert.Contains("SHA256SUMS.sig(1,1): error LP404", Run(1, "verify", _folder["site"], "--signers", _folder["signers"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_signature_is_named_even_to_those_without_the_key()
    {
        Run(0, "build", "--output", _folder["site"], "--sign", Key);
        var path = _folder[$"site/{SiteManifest.SignatureName}"];
        var text = File.ReadAllText(path);
        var at = text.Length / 2;
        File.WriteAllText(path, text[..at] + (text[at] == 'A' ? 'B' : 'A') + text[(at + 1)..]);
        Assert.Contains("SHA256SUMS.sig(1,1): error LP404", Run(1, "verify", _folder["site"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_a_signature_is_refused_to_those_who_ask_for_one()
    {
        Run(0, "build", "--output", _folder["site"]);
        Assert.Contains("没有签名。", Run(0, "verify", _folder["site"]), StringComparison.Ordinal);
        Run(1, "verify", _folder["site"], "--signers", _folder["signers"]);
    }

    [Fact]
    public void The_same_site_signed_twice_is_the_same()
    {
        Run(0, "build", "--output", _folder["one"], "--sign", Key);
        Run(0, "build", "--output", _folder["two"], "--sign", Key);
        Assert.Equal(File.ReadAllBytes(_folder[$"one/{SiteManifest.SignatureName}"]), File.ReadAllBytes(_folder[$"two/{SiteManifest.SignatureName}"]));
    }

    private string Run(int code, params string[] words)
    {
        using var output = new StringWriter();
        Assert.Equal(code, CommandLine.Run([.. words, "--root", _project.Root], output, _ => Repository.AsOf));
        return output.ToString();
    }

    private static void Ssh(params string[] words)
    {
        using var program = Process.Start("ssh-keygen", words);
        program.WaitForExit();
        Assert.Equal(0, program.ExitCode);
    }
}
