using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;
using ListPortal.Changes;
using ListPortal.Changes.Reports;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Editing.Workbooks;
using ListPortal.Exports.Workbooks;
using ListPortal.Model;
using ListPortal.Rendering;
using ListPortal.Rendering.Reports;
using ListPortal.Tests.Sites;
using ListPortal.Validation;
using Xunit;

namespace ListPortal.Tests.Hostile;

/// <summary>
/// Real files torn in places that nobody would think of: reader, checks, diff, Markdown and import take each of them, and
/// end in faults or in inert text. CsCheck tells the seed of a failure and makes it small; CsCheck_Seed repeats it.
/// </summary>
public sealed class FuzzTests
{
    /// <summary>Few enough for every run; <c>.ci/run --all</c> asks for more.</summary>
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("LISTPORTAL_FUZZ_CASES"), out var cases) ? cases : 200;

    private static readonly IReadOnlyList<ContentFile> Files = ContentFolder.Read(Repository.PathOf("tests", "sites", "one-zone"), new DiagnosticBag());

    private static readonly string[] Torn =
    [
        "", " ", "  ", "\n", "\n\n", "\t", ":", ": ", "：", "- ", "-", "[", "]", "{", "}", ",", "，", "\"", "'", "#", " #", "|", ">", ">-", "&a ", "*a", "!x ", "? ", "%", "@", "`", "---\n", "...",
        "无", "待核", "是", "2026-02-30", "９９", "99999999999999999999", "-1", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{ 7*7 }}", "{0}", "[一](javascript:alert(1))",
        "![](", "**", "](", "<https://", "> ", "|-|-|\n", "\\", "&lt;", "name: ", "id: x", "status: 取消\n", "\u200b", "\u202e", "𠮷", "é",
    ];

    private static readonly Gen<(int Place, int Length, string Text)[]> Tears =
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 30], Gen.OneOf(Torn)).Array[1, 8];

    private static readonly Gen<ContentFile> TornFile =
        Gen.Select(Gen.OneOf(Files.ToArray()), Tears, (file, tears) => file with { Bytes = Encoding.UTF8.GetBytes(Tear(Encoding.UTF8.GetString(file.Bytes.Span), tears)) });

    private static readonly HtmlParser Parser = new();

    [Fact]
    public void A_torn_file_gives_faults_that_stand_in_the_lists() => TornFile.Sample(
        torn =>
        {
            var diagnostics = new DiagnosticBag();
            var content = ContentReader.Read(With(torn), diagnostics);
            ContentRules.Check(new CheckedContent(content, Repository.AsOf), diagnostics);
            var lines = Encoding.UTF8.GetString(torn.Bytes.Span).Count(character => character == '\n') + 1;
            return diagnostics.Sorted().All(fault => fault.Position is { Line: > 0, Column: > 0 } place && (place.File != torn.Path || place.Line <= lines) && !fault.Message.Contains('\n', StringComparison.Ordinal));
        },
        iter: Cases);

    [Fact]
    public void What_a_torn_file_changes_is_told_in_inert_words()
    {
        var before = Snapshot.Of(ContentReader.Read(Files, new DiagnosticBag()));
        var html = new HtmlFormat(new ReportRenderer(TemplateFolder.Read(Repository.Root, new DiagnosticBag()), InterfaceTexts.Read(Repository.Root, new DiagnosticBag())));
        var told = 0;
        TornFile.Sample(
            torn =>
            {
                var diagnostics = new DiagnosticBag();
                var after = ContentReader.Read(With(torn), diagnostics);
                if (diagnostics.HasErrors)
                {
                    return true;
                }

                using var page = new StringWriter();
                using var comment = new StringWriter();
                var report = ChangeReport.Of(before, Snapshot.Of(after));
                html.Write(report, page);
                new MarkdownFormat().Write(report, comment);
                Interlocked.Add(ref told, report.Changes.Count);
                return !ActiveContent.Handlers(Parser.ParseDocument(page.ToString())).Any() && !ActiveContent.Handlers(Parser.ParseDocument(comment.ToString())).Any();
            },
            iter: Cases);
        Assert.True(told > 0, "no torn file could be read, so nothing was told");
    }

    [Fact]
    public void Torn_Markdown_is_inert() => Gen.OneOf(Torn).Array[0, 60].Sample(
        pieces => !ActiveContent.In(Parser.ParseDocument(new MarkdownRenderer("/").Render(new MarkdownText(string.Concat(pieces))).Value)).Any(),
        iter: Cases * 10);

    [Fact]
    public void A_torn_workbook_is_read_or_refused()
    {
        var lists = Snapshot.Of(ContentReader.Read(Files, new DiagnosticBag()));
        var whole = WorkbookWriter.Write(WorkbookPlan.All[0], SheetRows.Of(lists), "x").Bytes.ToArray();
        var parts = PartsOf(whole);
        Gen.Select(Gen.Int[0, parts.Count - 1], Tears).Sample((part, tears) => IsReadOrRefused(Zipped(parts, part, tears)), iter: Cases);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 8].Sample(flips => IsReadOrRefused(Flipped(whole, flips)), iter: Cases);
    }

    private static bool IsReadOrRefused(byte[] workbook)
    {
        try
        {
            WorkbookReader.Read(workbook);
        }
        catch (WorkbookRefusedException)
        {
            // Told to the editor; whatever else is thrown fails the test.
        }

        return true;
    }

    private static IReadOnlyList<ContentFile> With(ContentFile torn) => [.. Files.Select(file => file.Path == torn.Path ? torn : file)];

    private static string Tear(string text, IEnumerable<(int Place, int Length, string Text)> tears)
    {
        foreach (var (place, length, put) in tears)
        {
            var at = place % (text.Length + 1);
            text = text.Remove(at, Math.Min(length, text.Length - at)).Insert(at, put);
        }

        return text;
    }

    private static List<(string Name, string Text)> PartsOf(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        return [.. archive.Entries.Select(entry => (entry.FullName, new StreamReader(entry.Open()).ReadToEnd()))];
    }

    private static byte[] Zipped(List<(string Name, string Text)> parts, int torn, (int, int, string)[] tears)
    {
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var part = 0; part < parts.Count; part++)
            {
                using var content = archive.CreateEntry(parts[part].Name, CompressionLevel.Fastest).Open();
                content.Write(Encoding.UTF8.GetBytes(part == torn ? Tear(parts[part].Text, tears) : parts[part].Text));
            }
        }

        return target.ToArray();
    }

    private static byte[] Flipped(byte[] whole, IEnumerable<(int Place, byte Value)> flips)
    {
        var bytes = whole.ToArray();
        foreach (var (place, value) in flips)
        {
            bytes[place] = value;
        }

        return bytes;
    }
}
