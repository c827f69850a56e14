using System.Globalization;
using System.IO.Compression;
using ListPortal.Search;
using ListPortal.Site;
using ListPortal.Tests.RealContent;
using Xunit;

namespace ListPortal.Tests.Search;

/// <summary>What search promises on the real lists: exact, complete, measured, light.</summary>
[Collection<OneRealSite>]
public sealed class SearchPromiseTests(RealSite real, SearchedSite search) : IClassFixture<SearchedSite>
{
    private const double LeastFirstRight = 0.995;
    private const double LeastMrr = 0.95;
    private const double LeastInFirstThree = 0.97;
    private const double LeastMrrApart = 0.9;
    private const int MostBytes = 40_000;
    private const int MostBytesOfScripts = 12_000;
    private const int MostRequests = 5;

    private static readonly SearchOptions Items = new() { Kind = "item", Limit = 100 };

    private readonly Folding _folding = new(new Dictionary<char, char>());

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    public void Every_piece_of_a_name_brings_all_items_that_bear_it_before_all_others(int length)
    {
        var first = 0;
        var pieces = PiecesOfNames(length);
        foreach (var piece in pieces)
        {
            var bearing = real.Portal.Items.Where(item => _folding.Fold(item.Name).Contains(piece, StringComparison.Ordinal)).Select(item => item.Id).Order(StringComparer.Ordinal).ToList();
            var found = search.Ask(piece, Items).Results.Select(hit => hit.Id).ToList();
            Assert.True(bearing.SequenceEqual(found.Take(bearing.Count).Order(StringComparer.Ordinal)), $"{piece}: {string.Join(' ', found)}, not {string.Join(' ', bearing)}");
            first += bearing.Contains(found[0]) ? 1 : 0;
        }

        Assert.InRange((double)first / pieces.Count, LeastFirstRight, 1);
    }

    [Fact]
    public void No_hit_lacks_the_words()
    {
        var texts = SearchRecords.Of(real.Portal).ToDictionary(record => record.Url, TextsOf, StringComparer.Ordinal);
        foreach (var piece in PiecesOfNames(2).Concat(PiecesOfNames(4)))
        {
            foreach (var hit in search.Ask(piece, new SearchOptions { Limit = 1000 }).Results)
            {
                Assert.True(texts[hit.Url].Any(text => text.Contains(piece, StringComparison.Ordinal)), $"{piece}: {hit.Url}");
            }
        }
    }

    [Fact]
    public void The_judged_queries_are_answered_well()
    {
        var tuned = real.Edition.Measured.Single(set => !set.IsApart);
        Assert.InRange(tuned.Mrr, LeastMrr, 1);
        Assert.InRange(tuned.InFirstThree, LeastInFirstThree, 1);
        Assert.Equal(tuned.Outside, tuned.OutsideTold);
    }

    [Fact]
    public void The_queries_kept_apart_are_answered_well() => Assert.InRange(real.Edition.Measured.Single(set => set.IsApart).Mrr, LeastMrrApart, 1);

    [Fact]
    public void The_figures_are_published()
    {
        var page = real.Html(Addresses.SearchQuality);
        Assert.All(real.Edition.Measured, set => Assert.Contains(set.Mrr.ToString("0.000", CultureInfo.InvariantCulture), page, StringComparison.Ordinal));
        Assert.Equal(2, real.Edition.Measured.Count);
    }

    [Fact]
    public void Two_hundred_queries_are_judged_and_a_third_is_kept_apart()
    {
        var judged = real.Portal.SearchWords.Judged;
        Assert.InRange(judged.Count, 200, int.MaxValue);
        Assert.InRange(judged.Count(query => query.IsApart), judged.Count / 3, judged.Count / 2);
        Assert.Equal(judged.Count, judged.Select(query => query.Query).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("施工许可")]
    [InlineData("丹阳 施工许可")]
    [InlineData("营业执照")]
    [InlineData("建设")]
    [InlineData("环评")]
    [InlineData("sgxk")]
    [InlineData("shigongxuke")]
    [InlineData("施工徐可")]
    [InlineData("我想开个饭店")]
    [InlineData("结婚登记")]
    public void A_first_search_is_light(string query)
    {
        string[] scripts = [ScriptOfThePage()];
        var fetched = SearchedSite.FetchedFor(real, query).Concat(scripts).ToList();
        Assert.InRange(fetched.Count, 1, MostRequests);
        Assert.InRange(fetched.Sum(Compressed), 1, MostBytes);
    }

    private List<string> PiecesOfNames(int length) =>
    [
        .. real.Portal.Items.SelectMany(item => _folding.Fold(item.Name).Split(' ')).SelectMany(name => Enumerable.Range(0, Math.Max(0, name.Length - length + 1)).Select(start => name.Substring(start, length)))
            .Distinct(StringComparer.Ordinal),
    ];

    private IReadOnlyList<string> TextsOf(SearchRecord record) => [.. record.Texts.Select(text => text.Written).Append(record.Title).Select(_folding.Fold)];

    [Fact]
    public void The_scripts_of_the_search_page_are_light() =>
        Assert.InRange(Compressed(Path.Combine(real.Folder, "search", "core.js")) + Compressed(ScriptOfThePage()), 1, MostBytesOfScripts);

    /// <summary>As a host sends it to every browser of today: Brotli.</summary>
    private string ScriptOfThePage() => Directory.GetFiles(Path.Combine(real.Folder, "assets"), "search-page-*.js").Single();

    private static int Compressed(string file)
    {
        using var target = new MemoryStream();
        using (var compressing = new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            compressing.Write(File.ReadAllBytes(file));
        }

        return (int)target.Length;
    }
}
