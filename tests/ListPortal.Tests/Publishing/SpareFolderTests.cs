using ListPortal.Publishing;
using ListPortal.Site;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Publishing;

/// <summary>Into the spare folder goes what differs, whatever stood there before, and nothing beyond it.</summary>
public sealed class SpareFolderTests : IDisposable
{
    private static readonly Dictionary<string, FileState> Nothing = [];

    private readonly TemporaryFolder _temporary = new();

    public SpareFolderTests() => Directory.CreateDirectory(_temporary["spare"]);

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void A_file_that_stands_there_already_is_not_opened()
    {
        var known = Written(Nothing, "old");
        // Whoever opened it now would be refused.
        using var held = new FileStream(_temporary["spare/a/index.html"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(known, Written(known, "old"));
    }

    [Fact]
    public void A_file_of_which_no_record_tells_is_compared_and_left()
    {
        var known = Written(Nothing, "old");
        // Others may read it now, and whoever opened it for writing would be refused.
        using var held = new FileStream(_temporary["spare/a/index.html"], FileMode.Open, FileAccess.Read, FileShare.Read);

        Assert.Equal(known, Written(Nothing, "old"));
    }

    [Fact]
    public void A_file_that_somebody_changed_is_written_anew()
    {
        var known = Written(Nothing, "old");
        _temporary.Write("spare/a/index.html", "bad");

        Written(known, "old");

        Assert.Equal("old", _temporary.Read("spare/a/index.html"));
    }

    [Theory]
    [InlineData("longer than before")]
    [InlineData("")]
    public void A_file_that_differs_is_written_whole(string text)
    {
        var known = Written(Nothing, "old");
        Written(known, text);
        Assert.Equal(text, _temporary.Read("spare/a/index.html"));
    }

    [Fact]
    public void A_file_that_visitors_see_already_keeps_its_time()
    {
        var yesterday = DateTime.UtcNow.AddDays(-1);
        var published = Written(Nothing, "new").ToDictionary(file => file.Key, file => file.Value with { Changed = yesterday });
        Written(Nothing, "old");

        var written = Written(Nothing, "new", published);

        Assert.Equal(yesterday, written["a/index.html"].Changed);
        Assert.Equal(yesterday, File.GetLastWriteTimeUtc(_temporary["spare/a/index.html"]));
    }

    [Fact]
    public void A_folder_gives_way_to_a_file_and_a_file_to_a_folder()
    {
        _temporary.Write("spare/a/index.html/deep/x", "x");
        Written(Nothing, "new");
        Assert.Equal("new", _temporary.Read("spare/a/index.html"));

        File.Delete(_temporary["spare/a/index.html"]);
        Directory.Delete(_temporary["spare/a"]);
        _temporary.Write("spare/a", "x");
        Written(Nothing, "new");
        Assert.Equal("new", _temporary.Read("spare/a/index.html"));
    }

    [Fact]
    public void A_link_is_taken_away_and_what_it_leads_to_is_not_touched()
    {
        _temporary.Write("outside/index.html", "mine");
        Directory.CreateSymbolicLink(_temporary["spare/a"], _temporary["outside"]);
        File.CreateSymbolicLink(_temporary["spare/letter.txt"], _temporary["outside/index.html"]);

        Written(Nothing, "new");

        Assert.Equal("mine", _temporary.Read("outside/index.html"));
        Assert.Equal(["index.html"], PublishedFiles.PathsIn(_temporary["outside"]));
        Assert.Equal(["a/index.html"], PublishedFiles.PathsIn(_temporary["spare"]));
        Assert.Equal("new", _temporary.Read("spare/a/index.html"));
    }

    private Dictionary<string, FileState> Written(Dictionary<string, FileState> recorded, string text, Dictionary<string, FileState>? published = null)
    {
        var spare = new SpareFolder(_temporary["spare"], recorded, published ?? Nothing);
        spare.Put(OutputFile.Text("a/index.html", text));
        spare.RemoveTheRest();
        return new(spare.Written);
    }
}
