using ListPortal.Changes.Reports;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Rendering;
using ListPortal.Rendering.Reports;
using ListPortal.Site;

namespace ListPortal.Commands;

/// <summary>Writes one file that shows the touched pages before and after, side by side, without a server.</summary>
public sealed class PreviewCommand : ICommand
{
    private static readonly string[] Foremost = [Addresses.Zones, Addresses.Items, Addresses.Divisions, Addresses.Departments, Addresses.Journeys];

    private const string DefaultOutput = "preview.html";

    /// <summary>Pages that the file holds at most: a browser still opens it, and a mail still carries it.</summary>
    private const int MostPages = 20;

    public string Usage => "preview BASE [HEAD] [--output FILE.html]";

    public IReadOnlyList<string> Operands { get; } = ["BASE", "[HEAD]"];

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape> { ["--output"] = OptionShape.Value };

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        var before = ListState.Of(arguments.Operands[0], project);
        var after = ListState.Of(arguments.Operands.ElementAtOrDefault(1), project);
        var pages = new TouchedPages(project, before, after);
        var report = DiffCommand.Report(before, after) with { Pages = pages.All };
        var pairs = Chosen(report).Select(page => pages.Pair(page)).ToList();
        var templates = TemplateFolder.Read(project.Root, new DiagnosticBag());
        var view = new PreviewView(report, pairs, StyleOf(templates));
        var path = arguments.Value("--output") ?? DefaultOutput;
        File.WriteAllText(path, new ReportRenderer(templates, InterfaceTexts.Read(project.Root, new DiagnosticBag())).Render("preview", view));
        output.WriteLine($"已写入 {path}：{report.Told.Count} 处改动，{(report.Pages is null ? "清单有错误，没有比较页面" : $"{report.Pages.Count} 个页面")}");
        return 0;
    }

    /// <summary>Pages of the changed files first, then guides and items, for they are what visitors come for; overviews that touch everything come last.</summary>
    private static IEnumerable<TouchedPage> Chosen(ChangeReport report) =>
        (report.Pages ?? []).OrderBy(page => report.Changes.Any(change => page.Sources is [var first, ..] && change.Place.File == first) ? 0 : 1)
            .ThenBy(page => Rank(page.Address)).ThenByDescending(page => page.Address.Count(character => character == '/')).ThenBy(page => page.Address, StringComparer.Ordinal).Take(MostPages);

    private static int Rank(string address) =>
        Array.FindIndex(Foremost, start => address.StartsWith(start, StringComparison.Ordinal)) is >= 0 and var rank ? rank : Foremost.Length;

    private static string StyleOf(TemplateFolder templates) =>
        System.Text.Encoding.UTF8.GetString(templates.Assets.All.First(file => file.Path.EndsWith(".css", StringComparison.Ordinal)).Bytes.Span);
}
