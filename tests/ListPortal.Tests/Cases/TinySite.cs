using System.Text;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.History;
using ListPortal.Model;
using ListPortal.Proofreading;
using ListPortal.Site;
using ListPortal.Tests.Sites;
using ListPortal.Validation;
using Xunit;

namespace ListPortal.Tests.Cases;

/// <summary>The files of tests/sites/one-zone in memory, changed one by one, and what the checks say of them.</summary>
internal sealed class TinySite
{
    private static readonly IReadOnlyList<ContentFile> Original = ContentFolder.Read(Repository.PathOf("tests", "sites", "one-zone"), new DiagnosticBag());

    private static readonly InterfaceTexts Texts = InterfaceTexts.Read(Repository.Root, new DiagnosticBag());

    /// <summary>Of some eighty files a case changes one or two.</summary>
    private static readonly ReadFiles Before = new();

    private readonly Dictionary<string, ContentFile> _files = Original.ToDictionary(file => file.Path, StringComparer.Ordinal);

    public static IEnumerable<string> Paths => Original.Select(file => file.Path);

    public static string TextOf(string path) => Encoding.UTF8.GetString(Original.Single(file => file.Path == path).Bytes.Span);

    /// <summary>Adds the file, or puts it in the place of the one with its path.</summary>
    public TinySite With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TinySite With(string path, byte[] bytes)
    {
        _files[path] = new ContentFile(path, bytes);
        return this;
    }

    public TinySite Without(string path)
    {
        Assert.True(_files.Remove(path), $"The tiny site has no file {path}.");
        return this;
    }

    /// <summary>The file with one passage changed; the passage stands in it exactly once.</summary>
    public TinySite Replace(string path, string passage, string replacement)
    {
        var text = Encoding.UTF8.GetString(_files[path].Bytes.Span);
        Assert.Equal(2, text.Split(passage).Length);
        return With(path, text.Replace(passage, replacement, StringComparison.Ordinal));
    }

    /// <summary>What a site without errors is made of.</summary>
    public Portal Portal()
    {
        var diagnostics = new DiagnosticBag();
        var content = Read(diagnostics);
        ContentRules.Check(new CheckedContent(content, Repository.AsOf), diagnostics);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Sorted()));
        return PortalFactory.Create(content, Repository.AsOf);
    }

    /// <summary>All faults as the tool prints them, found the way a build finds them.</summary>
    public IReadOnlyList<string> Faults()
    {
        var diagnostics = new DiagnosticBag();
        var content = Read(diagnostics);
        ContentRules.Check(new CheckedContent(content, Repository.AsOf), diagnostics);
        if (!diagnostics.HasErrors)
        {
            ContentLinks.Check(content, SitePages.Of(PortalFactory.Create(content, Repository.AsOf), Texts, ListHistory.Empty), diagnostics);
        }

        return [.. diagnostics.Sorted().Select(diagnostic => diagnostic.ToString())];
    }

    private SourceContent Read(DiagnosticBag diagnostics) =>
        ContentReader.Read([.. _files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)], diagnostics, Before);
}
