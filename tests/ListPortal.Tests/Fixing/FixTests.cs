using System.Text;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Editing.Fixing;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Fixing;

/// <summary>What <c>validate --fix</c> mends, case by case: tests/cases/fix. Accepted by LISTPORTAL_ACCEPT=1.</summary>
public sealed class FixTests
{
    private static readonly string Folder = Repository.PathOf("tests", "cases", "fix");

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder, "*.*").Select(path => Path.GetFileName(path)).Where(name => !name.Contains(".expected.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_slip_that_can_mean_one_thing_only_is_mended(string name)
    {
        var file = Case(name);
        var (text, mends) = Fixed(file);
        Accepted(Path.ChangeExtension(name, ".expected" + Path.GetExtension(name)), text);
        Accepted(Path.ChangeExtension(name, ".expected.txt"), string.Concat(mends.Select(mend => $"{mend}\n")));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_mended_is_not_mended_again(string name)
    {
        var file = Case(name);
        Assert.Empty(Fixed(file with { Bytes = Encoding.UTF8.GetBytes(Fixed(file).Text) }).Mends);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Windows_line_ends_and_a_byte_order_mark_stay(string name)
    {
        var file = Case(name);
        var windows = file with { Bytes = (byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(TextOf(file).ReplaceLineEndings("\r\n"))] };
        Assert.Equal("\ufeff" + Fixed(file).Text.ReplaceLineEndings("\r\n"), FileFix.Of(windows) is var (mended, _) ? TextOf(mended) : TextOf(windows));
    }

    [Fact]
    public void The_real_lists_hold_nothing_to_mend() =>
        Assert.All(ContentFolder.Read(Repository.Root, new DiagnosticBag()), file => Assert.Empty(Fixed(file).Mends));

    // A page of Markdown shows comments to readers, so there the line that names the path is no part of the file.
    private static ContentFile Case(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name));
        var (head, rest) = text.Split('\n', 2) is [var line, var others] ? (line, others) : (text, "");
        return new ContentFile(head.Split(' ')[1], Encoding.UTF8.GetBytes(head.StartsWith('#') ? text : rest));
    }

    private static (string Text, IReadOnlyList<Mend> Mends) Fixed(ContentFile file) => FileFix.Of(file) is var (mended, mends) ? (TextOf(mended), mends) : (TextOf(file), []);

    private static string TextOf(ContentFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private static void Accepted(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("LISTPORTAL_ACCEPT") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }
}
