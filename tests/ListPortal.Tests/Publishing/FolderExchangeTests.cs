using ListPortal.Publishing;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Publishing;

public sealed class FolderExchangeTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    public FolderExchangeTests()
    {
        _temporary.Write("site/.listportal", "");
        _temporary.Write("site/index.html", "旧");
        _temporary.Write("spare/.listportal", "");
        _temporary.Write("spare/index.html", "新");
    }

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Two_folders_change_their_names_at_once()
    {
        FolderExchange.Swap(_temporary["site"], _temporary["spare"]);
        AssertSwapped();
    }

    [Fact]
    public void Where_the_system_cannot_do_it_at_once_three_renamings_do()
    {
        FolderExchange.SwapByRenaming(_temporary["site"], _temporary["spare"]);
        AssertSwapped();
    }

    [Fact]
    public void A_renaming_broken_off_after_its_first_step_brings_the_old_site_back()
    {
        Directory.Move(_temporary["site"], _temporary["site.aside"]);
        FolderExchange.Recover(_temporary["site"], _temporary["spare"]);
        Assert.Equal("旧", _temporary.Read("site/index.html"));
        Assert.Equal("新", _temporary.Read("spare/index.html"));
    }

    [Fact]
    public void A_renaming_broken_off_after_its_second_step_is_brought_to_its_end()
    {
        Directory.Move(_temporary["site"], _temporary["site.aside"]);
        Directory.Move(_temporary["spare"], _temporary["site"]);
        FolderExchange.Recover(_temporary["site"], _temporary["spare"]);
        AssertSwapped();
    }

    [Fact]
    public void A_folder_of_that_name_that_no_build_made_is_left()
    {
        _temporary.Write("site.aside/letter.txt", "私人");
        FolderExchange.Recover(_temporary["site"], _temporary["spare"]);
        Assert.Equal("私人", _temporary.Read("site.aside/letter.txt"));
    }

    private void AssertSwapped()
    {
        Assert.Equal("新", _temporary.Read("site/index.html"));
        Assert.Equal("旧", _temporary.Read("spare/index.html"));
        Assert.False(Directory.Exists(_temporary["site.aside"]));
    }
}
