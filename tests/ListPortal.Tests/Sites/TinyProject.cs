using ListPortal.Diagnostics;
using ListPortal.Publishing;
using ListPortal.Rendering;

namespace ListPortal.Tests.Sites;

/// <summary>A copy of one site below tests/sites, with the real templates, that a test may build and break.</summary>
internal sealed class TinyProject : IDisposable
{
    /// <summary>Compiled once for hundreds of builds; a template that a test changes is compiled anew.</summary>
    private static readonly TemplateFolder Templates = TemplateFolder.Read(Repository.Root, new DiagnosticBag());

    private readonly TemporaryFolder _folder = new();

    public TinyProject(string name)
    {
        FolderCopy.Copy(Repository.PathOf("tests", "sites", name, "content"), _folder["content"]);
        FolderCopy.Copy(Repository.PathOf("templates"), _folder["templates"]);
        File.Copy(Repository.PathOf("tests", "sites", name, "site.config.yml"), _folder["site.config.yml"]);
    }

    public string Root => _folder.Path;

    public string Output => _folder["public"];

    public DiagnosticBag Diagnostics { get; private set; } = new();

    public BuildSummary Build(bool strict = true) => Build(Output, new PublishOptions { IsStrict = strict });

    public BuildSummary Build(string output, PublishOptions options)
    {
        Diagnostics = new DiagnosticBag();
        return new SiteBuild(Root, Repository.AsOf, Diagnostics) { TemplatesBefore = Templates }.Publish(output, options);
    }

    public void Write(string relative, string text) => _folder.Write(relative, text);

    /// <summary>Puts a passage in the place of another that stands in the file.</summary>
    public void Replace(string relative, string passage, string replacement)
    {
        var text = _folder.Read(relative);
        var changed = text.Replace(passage, replacement, StringComparison.Ordinal);
        Xunit.Assert.NotEqual(text, changed);
        _folder.Write(relative, changed);
    }

    public void Dispose() => _folder.Dispose();
}
