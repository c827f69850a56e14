using AngleSharp.Html.Parser;
using ListPortal.Commands;
using ListPortal.Diagnostics;
using ListPortal.Publishing;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Units;

/// <summary>The site of a sample with just too many zones for one page, or another number of them.</summary>
public sealed class SplitSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SplitSite()
        : this(61)
    {
    }

    internal SplitSite(int zones)
    {
        using var told = new StringWriter();
        Assert.Equal(0, CommandLine.Run(["sample", "--zones", $"{zones}", "--items", "1", "--output", _folder["lists"], "--root", Repository.Root], told, _ => Repository.AsOf));
        var diagnostics = new DiagnosticBag();
        Assert.True(new SiteBuild(_folder["lists"], Repository.AsOf, diagnostics).Publish(_folder["site"], new PublishOptions { IsStrict = true }).Succeeded, string.Join('\n', diagnostics.Sorted()));
    }

    public void Dispose() => _folder.Dispose();

    public bool Has(string page) => File.Exists(_folder[$"site/{page}"]);

    public int Count(string page, string selector) => new HtmlParser().ParseDocument(_folder.Read($"site/{page}")).QuerySelectorAll(selector).Length;
}
