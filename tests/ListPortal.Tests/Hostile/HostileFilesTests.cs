using System.Text;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Tests.Sites;
using ListPortal.Validation;
using Xunit;

namespace ListPortal.Tests.Hostile;

/// <summary>Files that were made to break the reader end in a fault with a place, soon and in little memory.</summary>
public sealed class HostileFilesTests
{
    /// <summary>Far above what any of them takes, for it is no measurement: a file that hangs the check fails here.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Bytes one after another, of which the collector takes most back at once. The worst file needs half of it.</summary>
    private const long MostAllocated = 1_500_000_000;

    private static readonly Dictionary<string, Func<string>> Files = new(StringComparer.Ordinal)
    {
        ["laughing aliases"] = () => string.Concat(Enumerable.Range(0, 30).Select(n => $"a{n}: &a{n} [{string.Join(", ", Enumerable.Repeat(n == 0 ? "ha" : $"*a{n - 1}", 10))}]\n")),
        ["a key that is its own value"] = () => "name: &a [*a]\n",
        ["100,000 square brackets"] = () => $"name: {new string('[', 100_000)}\n",
        ["100,000 closed square brackets"] = () => $"name: {new string('[', 100_000)}{new string(']', 100_000)}\n",
        ["100,000 braces"] = () => $"name: {new string('{', 100_000)}\n",
        ["100,000 hyphens in a row"] = () => $"name:\n  {string.Concat(Enumerable.Repeat("- ", 100_000))}\n",
        ["100,000 question marks in a row"] = () => $"{string.Concat(Enumerable.Repeat("? ", 100_000))}\n",
        ["1,000 levels of keys"] = () => string.Concat(Enumerable.Range(0, 1000).Select(depth => $"{new string(' ', depth)}name:\n")),
        ["450,000 keys"] = () => string.Concat(Enumerable.Range(0, 450_000).Select(n => $"k{n}: 1\n")),
        ["1,000,000 keys"] = () => string.Concat(Enumerable.Range(0, 1_000_000).Select(n => $"k{n}: 1\n")),
        ["800,000 times the same key"] = () => string.Concat(Enumerable.Repeat("name: 1\n", 800_000)),
        ["a list of 900,000"] = () => $"keywords:\n{string.Concat(Enumerable.Repeat("- x\n", 900_000))}",
        ["a text of 15 MB"] = () => $"name: {new string('x', 15_000_000)}\n",
        ["a folded text of 1,000,000 lines"] = () => $"name: >-\n{string.Concat(Enumerable.Repeat("  x\n", 1_000_000))}",
        ["a quote that is never closed"] = () => $"name: \"{new string('x', 4_000_000)}\n",
        ["1,000,000 escapes"] = () => $"name: \"{string.Concat(Enumerable.Repeat("\\x41", 1_000_000))}\"\n",
        ["1,000,000 blank lines"] = () => new string('\n', 1_000_000),
        ["a comment of 15 MB"] = () => $"# {new string('x', 15_000_000)}\n",
        ["1,000,000 comments"] = () => string.Concat(Enumerable.Repeat("#x\n", 1_000_000)),
        ["100,000 documents"] = () => string.Concat(Enumerable.Repeat("---\nname: 1\n", 100_000)),
        ["100,000 directives"] = () => string.Concat(Enumerable.Repeat("%TAG ! tag:x,2000:\n", 100_000)),
        ["a tag that makes objects"] = () => "name: !!System.IO.FileInfo [/etc/passwd]\n",
        ["a merge key"] = () => "<<: {name: 1}\n",
        ["a number of 100,000 digits"] = () => $"handling_days: {new string('9', 10_000)}\n",
    };

    private readonly DiagnosticBag _diagnostics = new();

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_ends_in_a_fault_with_a_place(string file)
    {
        await ReadAsync(Encoding.UTF8.GetBytes(Files[file]()));
        Assert.Contains(_diagnostics.Sorted(), fault => fault.Position.File == "content/items/hostile.yml" && fault.Position.Line > 0);
    }

    [Fact]
    public async Task Bytes_at_random_end_in_one_fault()
    {
        var bytes = new byte[100_000];
        new Random(1).NextBytes(bytes);
        await ReadAsync(bytes);
        Assert.Equal(DiagnosticCodes.NotUtf8, Assert.Single(_diagnostics.Sorted(), fault => fault.Position.File == "content/items/hostile.yml").Code);
    }

    [Fact]
    public void Of_a_file_of_100_MB_no_more_is_read_than_shows_that_it_is_too_large()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/items/huge.yml", "");
        using (var file = File.OpenWrite(folder["content/items/huge.yml"]))
        {
            file.SetLength(100 * 1024 * 1024);
        }

        var read = Assert.Single(ContentFolder.Read(folder.Path, _diagnostics));

        Assert.InRange(read.Bytes.Length, 1, 17 * 1024 * 1024);
        ContentReader.Read([read], _diagnostics);
        Assert.Contains(_diagnostics.Sorted(), fault => fault.Code == DiagnosticCodes.TooLarge);
    }

    [Theory]
    [InlineData("content/items/Food.yml")]
    [InlineData("content/items/fооd.yml")]
    [InlineData("content/items/con.yml")]
    [InlineData("content/items/lpt1.yml")]
    [InlineData("content/items/a..b.yml")]
    [InlineData("content/items/..yml")]
    [InlineData("content/items/.yml")]
    [InlineData("content/items/a b.yml")]
    [InlineData("content/items/a\u0301.yml")]
    [InlineData("content/items/é.yml")]
    [InlineData("content/items/%2e%2e.yml")]
    [InlineData("content/items/a\\b.yml")]
    [InlineData("content/items/a:b.yml")]
    [InlineData("content/items/a.yml.exe")]
    [InlineData("content/items/sub/a.yml")]
    [InlineData("content/delegations/../items/a.yml")]
    [InlineData("content/attachments/a.html")]
    public void A_name_that_is_no_id_is_refused_before_its_file_is_read(string path)
    {
        ContentReader.Read([new ContentFile(path, "name: [[["u8.ToArray())], _diagnostics);
        var fault = Assert.Single(_diagnostics.Sorted(), fault => fault.Position.File == path);
        Assert.Contains(fault.Code, (DiagnosticCode[])[DiagnosticCodes.BadFileName, DiagnosticCodes.ReservedId, DiagnosticCodes.UnownedFile]);
    }

    [Fact]
    public async Task Ten_thousand_files_that_belong_nowhere_are_each_told()
    {
        var files = Enumerable.Range(0, 10_000).Select(n => new ContentFile($"content/nowhere/{n}.yml", "a: [[["u8.ToArray())).ToList();
        await Task.Run(() => ContentReader.Read(files, _diagnostics), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal(10_000, _diagnostics.Sorted().Count(fault => fault.Code == DiagnosticCodes.UnownedFile));
    }

    private async Task ReadAsync(byte[] bytes)
    {
        var allocated = await Task.Run(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var content = ContentReader.Read([new ContentFile("content/items/hostile.yml", bytes)], _diagnostics);
            ContentRules.Check(new CheckedContent(content, Repository.AsOf), _diagnostics);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }, TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.InRange(allocated, 0, MostAllocated);
    }
}
