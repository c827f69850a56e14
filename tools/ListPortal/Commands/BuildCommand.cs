using System.Security.Cryptography;
using ListPortal.Diagnostics;
using ListPortal.Publishing;

namespace ListPortal.Commands;

/// <summary>Checks the lists and renders the site.</summary>
public sealed class BuildCommand : ICommand
{
    /// <summary>Where the site goes unless <c>--output</c> says otherwise.</summary>
    public const string DefaultOutput = "public";

    public string Usage => "build [--output DIR] [--strict] [--full] [--no-twins] [--offline] [--previous MANIFEST] [--sign KEY] [--json]";

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape>
    {
        ["--output"] = OptionShape.Value,
        ["--strict"] = OptionShape.Flag,
        ["--full"] = OptionShape.Flag,
        ["--no-twins"] = OptionShape.Flag,
        ["--offline"] = OptionShape.Flag,
        ["--previous"] = OptionShape.Value,
        ["--sign"] = OptionShape.Value,
        ["--json"] = OptionShape.Flag,
    };

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        var diagnostics = new DiagnosticBag();
        var folder = arguments.Value("--output") ?? Path.Combine(project.Root, DefaultOutput);
        var past = PublishedRevisions.Of(project.Root);
        var summary = new SiteBuild(project.Root, project.AsOf, diagnostics) { Past = past }.Publish(folder, OptionsOf(arguments, project.Root));
        new ReadableCommits(project.Root).Remember(past);
        if (arguments.Has("--json"))
        {
            DiagnosticPrinter.Print(diagnostics, Console.Error);
            SummaryPrinter.PrintJson(summary, output);
        }
        else
        {
            DiagnosticPrinter.Print(diagnostics, output);
            SummaryPrinter.PrintText(summary, folder, output);
        }

        return summary.Succeeded ? 0 : 1;
    }

    private static PublishOptions OptionsOf(Arguments arguments, string root) => new()
    {
        IsStrict = arguments.Has("--strict"),
        IsFull = arguments.Has("--full"),
        HasTwins = !arguments.Has("--no-twins"),
        HasOffline = arguments.Has("--offline"),
        Revision = Git.RevisionOf(root),
        Sign = arguments.Value("--sign") is { } key ? sums => SshKey.Sign(sums, key) : null,
        PreviousManifest = arguments.Value("--previous") is { } previous ? Convert.ToHexStringLower(SHA256.HashData(BytesOf(previous))) : null,
    };

    private static byte[] BytesOf(string manifest) =>
        File.Exists(manifest) ? File.ReadAllBytes(manifest) : throw new WrongUseException($"没有文件 {manifest}；--previous 后面写上一次发布的 {SiteManifest.Name}。");
}
