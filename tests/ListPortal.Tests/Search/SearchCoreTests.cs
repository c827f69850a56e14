using ListPortal.Search;
using Xunit;

namespace ListPortal.Tests.Search;

/// <summary>What search/core.js promises, on the few records of the tiny site.</summary>
public sealed class SearchCoreTests : IDisposable
{
    private readonly TinySearch _search = new();

    public void Dispose() => _search.Dispose();

    [Theory]
    [InlineData("小店经营许可", "/items/shop-licence/")]
    [InlineData("小店", "/items/shop-licence/")]
    [InlineData("挖路", "/items/road-works/")]
    [InlineData("荒着的地", "/divisions/matters/idle-land/")]
    [InlineData("云溪经开区", "/zones/yunxi/")]
    [InlineData("云溪县市场监督管理局", "/departments/yunxi-market/")]
    [InlineData("店", "/items/shop-licence/")]
    public void A_name_or_an_everyday_word_leads_to_its_record(string query, string url) => Assert.Equal(url, _search.First(query));

    [Theory]
    [InlineData("xiaodian")]
    [InlineData("xiaodianjingyingxuke")]
    [InlineData("xdjyxk")]
    [InlineData("小店jingying许可")]
    [InlineData("小店经营徐可")]
    [InlineData("小店经营许")]
    [InlineData("小店经许可")]
    [InlineData("小小店经营许可")]
    [InlineData("小店营经许可")]
    [InlineData("小店經營許可")]
    [InlineData("小店经营许可怎么办理")]
    [InlineData("我想开个面馆")]
    public void A_name_is_found_however_it_is_typed(string query) => Assert.Equal("/items/shop-licence/", _search.First(query));

    [Fact]
    public void What_was_read_into_a_query_is_told()
    {
        var rewrite = Assert.Single(_search.Ask("我想开个面馆").Rewrites);
        Assert.Equal(("synonym", "开个面馆", "小店经营许可", "口语", true), (rewrite.Kind, rewrite.From, rewrite.To, rewrite.Reason, rewrite.Applied));
    }

    [Fact]
    public void Where_the_words_themselves_are_found_other_readings_are_only_offered()
    {
        var answer = _search.Ask("道路挖掘");
        Assert.Equal("/items/road-works/", answer.Results[0].Url);
        Assert.All(answer.Rewrites, rewrite => Assert.False(rewrite.Applied));
        Assert.Equal("开沟", Assert.Single(answer.Rewrites).To);
    }

    [Theory]
    [InlineData("我想开个面馆")]
    [InlineData("xdjyxk")]
    [InlineData("小店经营徐可")]
    public void Taken_literally_a_query_finds_only_its_own_words(string query)
    {
        var answer = _search.Ask(query, new SearchOptions { Literal = true });
        Assert.Empty(answer.Results);
        Assert.Empty(answer.Rewrites);
    }

    [Fact]
    public void A_quoted_phrase_is_taken_as_it_stands()
    {
        Assert.Equal("/items/shop-licence/", _search.First("“小店经营”"));
        Assert.Empty(_search.Ask("“小店 经营许可”").Results);
        Assert.Empty(_search.Ask("“小店经营徐可”").Results);
    }

    [Fact]
    public void A_zone_in_the_query_is_a_filter()
    {
        var answer = _search.Ask("云溪 小店经营许可");
        Assert.Equal("yunxi", answer.Zone);
        Assert.Equal("/items/shop-licence/", answer.Results[0].Url);
    }

    [Fact]
    public void What_the_chosen_zone_does_not_handle_is_suggested_not_found()
    {
        var answer = _search.Ask("排污许可", new SearchOptions { Zone = "yunxi", Kind = "item" });
        Assert.Empty(answer.Results);
        Assert.Equal("/items/discharge-permit/", Assert.Single(answer.Suggestions).Url);
    }

    [Theory]
    [InlineData("结婚登记")]
    [InlineData("结婚登记怎么办")]
    [InlineData("办结婚登记")]
    public void What_lies_outside_is_said_to_lie_outside(string query)
    {
        var answer = _search.Ask(query);
        Assert.True(answer.Outside);
        Assert.Empty(answer.Results);
    }

    [Theory]
    [InlineData("")]
    [InlineData("，。 ")]
    [InlineData("乙醚蒸馏塔")]
    [InlineData("qqqq")]
    [InlineData("<script>alert(1)</script>")]
    public void Nothing_is_guessed(string query)
    {
        var answer = _search.Ask(query);
        Assert.Empty(answer.Results);
        Assert.False(answer.Outside);
    }

    [Fact]
    public void A_query_of_any_length_is_answered() =>
        Assert.Equal("/items/shop-licence/", _search.First("小店经营许可 " + new string('许', 10_000)));

    [Fact]
    public void All_hits_are_counted_and_few_are_shown()
    {
        var answer = _search.Ask("云溪", new SearchOptions { Limit = 1 });
        Assert.Single(answer.Results);
        Assert.InRange(answer.Total, 2, 100);
    }

    [Fact]
    public void A_match_outside_the_name_is_shown() => Assert.Contains("破路", _search.Ask("破路").Results[0].Snippet, StringComparison.Ordinal);

    [Fact]
    public void A_file_is_fetched_once()
    {
        _search.Ask("小店");
        _search.Ask("小店经营");
        Assert.Equal(_search.Fetched.Distinct(), _search.Fetched);
    }

    [Fact]
    public void A_failed_fetch_is_a_failed_search_and_the_next_one_tries_again()
    {
        _search.Fails = true;
        Assert.ThrowsAny<Exception>(() => _search.Ask("小店"));
        _search.Fails = false;
        Assert.Equal("/items/shop-licence/", _search.First("小店"));
    }
}
