using System.Diagnostics;

namespace ListPortal.Commands;

/// <summary>Signs and checks with SSH keys, as <c>ssh-keygen -Y</c> does (OpenSSH, PROTOCOL.sshsig). Whoever has a key for git needs no other.</summary>
internal static class SshKey
{
    private const string Namespace = "listportal";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <param name="key">A private key without a passphrase, or a public one whose other half an agent holds.</param>
    /// <exception cref="WrongUseException">The key cannot sign.</exception>
    public static byte[] Sign(ReadOnlyMemory<byte> text, string key) =>
        Run(text, ["-Y", "sign", "-q", "-f", key, "-n", Namespace]) is (0, { Length: > 0 } signature)
            ? signature
            : throw new WrongUseException($"没有能用 {key} 签名；请写明不带口令的 SSH 私钥，并确认这台机器装有 OpenSSH（ssh-keygen）。");

    /// <summary>Whether the signature is of this text, whoever made it; null where there is no OpenSSH.</summary>
    public static bool? Fits(byte[] text, string signature) => Run(text, ["-Y", "check-novalidate", "-n", Namespace, "-s", signature]) is var (code, _) ? code == 0 : null;

    /// <summary>Who of the allowed signers made the signature of this text; null where none of them did.</summary>
    /// <param name="signers">A file as <c>ssh-keygen</c> describes it under ALLOWED SIGNERS.</param>
    public static string? SignerOf(byte[] text, string signature, string signers)
    {
        if (Run(text, ["-Y", "find-principals", "-f", signers, "-s", signature]) is not (0, { } found))
        {
            return null;
        }

        var signer = System.Text.Encoding.UTF8.GetString(found).Split('\n')[0].Trim();
        return Run(text, ["-Y", "verify", "-q", "-f", signers, "-I", signer, "-n", Namespace, "-s", signature]) is (0, _) ? signer : null;
    }

    private static (int Code, byte[] Output)? Run(ReadOnlyMemory<byte> input, IReadOnlyList<string> words)
    {
        try
        {
            var start = new ProcessStartInfo("ssh-keygen", words) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            using var program = Process.Start(start)!;
            program.ErrorDataReceived += static (_, _) => { };
            program.BeginErrorReadLine();
            using var output = new MemoryStream();
            var read = program.StandardOutput.BaseStream.CopyToAsync(output);
            Feed(program.StandardInput.BaseStream, input);
            if (!read.Wait(Limit) || !program.WaitForExit(Limit))
            {
                program.Kill(entireProcessTree: true);
                throw new IOException($"ssh-keygen 在 {Limit.TotalSeconds} 秒内没有做完；私钥带口令的，请先交给 ssh-agent");
            }

            return (program.ExitCode, output.ToArray());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static void Feed(Stream stream, ReadOnlyMemory<byte> input)
    {
        try
        {
            using (stream)
            {
                stream.Write(input.Span);
            }
        }
        catch (IOException)
        {
            // A program that knows its answer reads no further.
        }
    }
}
