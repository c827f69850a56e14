using System.Text;
using System.Text.RegularExpressions;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Editing.Fixing;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Fixing;

/// <summary>Mends tried on all real lists after slips that editors make.</summary>
public sealed class SlipTests
{
    private const int SlipsOfAFile = 2;
    private static readonly IReadOnlyList<ContentFile> Files = ContentFolder.Read(Repository.Root, new DiagnosticBag());

    /// <param name="passage">What an editor should have written.</param>
    /// <param name="slip">What was written instead.</param>
    /// <param name="share">Of the slips so many at least must be mended; the others are left to people.</param>
    [Theory]
    [InlineData(@"^( *(?:- )?[a-z_]+): ", "$1：", 0.95)]
    [InlineData(@"^( *(?:- )?[a-z_]+): ", "$1:", 0.95)]
    [InlineData(@"(\{[a-z_]+|, [a-z_]+): ", "$1：", 0.9)]
    [InlineData(@"(\b20[0-9]{2})-([0-9]{2})-([0-9]{2})(?=[,}\n])", "$1/$2/$3", 0.5)]
    [InlineData(@"(?<=[a-z_]: )([^\s\[{""'|>][^,{}\[\]\n]*)$", "$1　", 0.9)]
    public void A_slip_is_mended_to_the_byte_or_the_file_is_left(string passage, string slip, double share)
    {
        var (tried, mended) = (0, 0);
        foreach (var file in Files.Where(file => ContentKinds.Of(file.Path) is not null))
        {
            var text = Encoding.UTF8.GetString(file.Bytes.Span);
            foreach (var broken in Slips(text, passage, slip, new Random(file.Path.Length)))
            {
                tried++;
                var after = FileFix.Of(new ContentFile(file.Path, Encoding.UTF8.GetBytes(broken))) is var (fixedFile, _) ? Encoding.UTF8.GetString(fixedFile.Bytes.Span) : broken;
                Assert.True(after == text || after == broken, $"{file.Path}\n{Difference(broken, after)}");
                mended += after == text ? 1 : 0;
            }
        }

        Assert.True(tried > 0 && mended >= share * tried, $"{mended} of {tried}");
    }

    [Fact]
    public void A_file_whose_lines_end_in_two_ways_is_left() =>
        Assert.Null(FileFix.Of(new ContentFile("content/papers.yml", Encoding.UTF8.GetBytes("papers:\r\n  - {id: a, name: 甲, issuer: 乙, issued_when: 丙, shared: true}\n"))));

    [Theory]
    [InlineData("content/README.md")]
    [InlineData("content/other.yml")]
    public void A_file_of_no_list_is_left(string path) => Assert.Null(FileFix.Of(new ContentFile(path, Encoding.UTF8.GetBytes("name：x\n"))));

    private static IEnumerable<string> Slips(string text, string passage, string slip, Random random)
    {
        var places = Regex.Matches(text, passage, RegexOptions.Multiline);
        return Enumerable.Range(0, places.Count).OrderBy(_ => random.Next()).Take(SlipsOfAFile)
            .Select(index => places[index])
            .Select(place => string.Concat(text.AsSpan(0, place.Index), place.Result(slip), text.AsSpan(place.Index + place.Length)));
    }

    private static string Difference(string before, string after) =>
        string.Join('\n', before.Split('\n').Zip(after.Split('\n')).Where(pair => pair.First != pair.Second).Select(pair => $"{pair.First}\n{pair.Second}"));
}
