using System.Diagnostics;
using System.Text.Json;
using ListPortal.Exports.Lunr;
using ListPortal.Model;
using ListPortal.Search;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.RealContent;

/// <summary>The export for lunr, read by lunr itself: tests/lunr/check.mjs asks it.</summary>
[Collection<OneRealSite>]
public sealed class LunrTests(RealSite site) : IDisposable
{
    private static readonly string Checks = Repository.PathOf("tests", "lunr");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Lunr_finds_what_the_texts_hold()
    {
        SkipWhereMissing();
        foreach (var file in LunrFiles.Of(site.Portal))
        {
            File.WriteAllBytes(_folder[file.Path], file.Bytes.Span);
        }

        _folder.Write("texts.json", JsonSerializer.Serialize(Texts(site.Portal)));
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Checks, "check.mjs"), _folder.Path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var faults = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, said + await faults);
    }

    /// <summary>For each record its texts, field by field, as they are written; and how characters are simplified.</summary>
    private static object Texts(Portal portal) => new
    {
        simplified = portal.SearchWords.Simplified.Select(pair => new[] { pair.Key, pair.Value }),
        texts = SearchRecords.Of(portal).ToDictionary(record => record.Url, FieldsOf, StringComparer.Ordinal),
    };

    private static string[][] FieldsOf(SearchRecord record) =>
    [
        [record.Title],
        .. new[] { SearchField.Keyword, SearchField.Material, SearchField.Duty, SearchField.Text }.Select(string[] (field) => [.. record.Texts.Where(text => text.Field == field).Select(text => text.Written)]),
    ];

    /// <summary>On a desk without node and lunr the test is skipped; on a build server that would hide that nothing was tested.</summary>
    private static void SkipWhereMissing()
    {
        if (Directory.Exists(Path.Combine(Checks, "node_modules", "lunr")))
        {
            return;
        }

        const string Message = "lunr is not installed; npm ci in tests/lunr brings it.";
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", Message);
        Assert.Fail(Message);
    }
}
