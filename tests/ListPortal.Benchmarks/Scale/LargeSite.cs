using System.Diagnostics;
using ListPortal.Benchmarks.Measuring;
using ListPortal.Diagnostics;
using ListPortal.Model;
using ListPortal.Rendering;
using ListPortal.Search;
using ListPortal.Site;

namespace ListPortal.Benchmarks.Scale;

/// <summary>The search of a large portal and nothing else of its site.</summary>
/// <param name="Seconds">For making the search files, warm.</param>
internal sealed record LargeSite(double Seconds, IReadOnlyList<OutputFile> Files)
{
    /// <summary>A blank page to ask from.</summary>
    public const string Page = "/blank.html";

    private const string Blank = """<!DOCTYPE html><html lang="zh-Hans"><title>Search</title><link rel="icon" href="data:,"></html>""";

    public static LargeSite Write(Portal portal, string folder)
    {
        var clock = Stopwatch.StartNew();
        var files = SearchFiles.Of(portal);
        var seconds = clock.Elapsed.TotalSeconds;
        var diagnostics = new DiagnosticBag();
        var scripts = TemplateFolder.Read(RealLists.Root, diagnostics).Assets.All.Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal));
        foreach (var file in files.Concat(scripts).Append(OutputFile.Text(Page[1..], Blank)))
        {
            var target = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, file.Bytes.Span);
        }

        return new LargeSite(seconds, files);
    }
}
