using AngleSharp.Html.Parser;
using ListPortal.Commands;
using ListPortal.Diagnostics;
using ListPortal.Publishing;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Units;

/// <summary>The site of a sample with just too many zones for one page, published.</summary>
public sealed class SplitSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SplitSite()
    {
        WriteLists(_folder["lists"], 61);
        var diagnostics = new DiagnosticBag();
        Assert.True(new SiteBuild(_folder["lists"], Repository.AsOf, diagnostics).Publish(_folder["site"], new PublishOptions { IsStrict = true }).Succeeded, string.Join('\n', diagnostics.Sorted()));
    }

    internal static void WriteLists(string folder, int zones)
    {
        using var told = new StringWriter();
        Assert.Equal(0, CommandLine.Run(["sample", "--zones", $"{zones}", "--items", "1", "--output", folder, "--root", Repository.Root], told, _ => Repository.AsOf));
    }

    public void Dispose() => _folder.Dispose();

    public int Count(string page, string selector) => new HtmlParser().ParseDocument(_folder.Read($"site/{page}")).QuerySelectorAll(selector).Length;
}
