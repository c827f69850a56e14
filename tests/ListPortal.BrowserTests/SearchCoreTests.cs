using System.Text.Json;
using Xunit;

namespace ListPortal.BrowserTests;

/// <summary>What search/core.js promises, on few records of its own.</summary>
public sealed class SearchCoreTests(PortalFixture portal)
{
    private const string Records = """
        const record = (kind, id, title, more) => ({ kind, id, url: `/${id}/`, title, summary: '', stages: [], zones: [], keywords: [], materials: [], ...more });
        let files = { 'records.json': { zones: [{ id: 'east', name: '东区' }, { id: 'west', name: '西区' }], records: [
          record('page', 'page', '说明', { summary: '怎样办排水' }),
          record('item', 'material', '道路占用', { materials: ['排水方案'] }),
          record('item', 'word-part', '下水', { keywords: ['我要排水'] }),
          record('matter', 'word', '管网', { keywords: ['排水'], zones: ['west'] }),
          record('matter', 'holds-matter', '园区排水', { zones: ['east', 'west'] }),
          record('item', 'holds-long', '城镇生活排水', { stages: ['construction'], zones: ['west', 'east'] }),
          record('item', 'holds', '城镇排水', { stages: ['operation'], zones: ['east'] }),
          record('item', 'starts', '排水许可'),
          record('item', 'exact', '排水'),
          record('item', 'wide', 'ＡＢ级（Ⅲ类）登记', { keywords: ['水'] }),
        ] } };
        """;

    [Theory]
    [InlineData("search('排水')", "exact starts holds-long holds holds-matter word word-part material page")]
    [InlineData("search('城镇 排水')", "holds-long holds")]
    [InlineData("search('排水，许可')", "starts")]
    [InlineData("search('道')", "material")]
    [InlineData("search('ab级 iii类')", "wide")]
    [InlineData("search('AB级(Ⅲ类)')", "wide")]
    [InlineData("search('水')", "holds-long holds word-part exact starts holds-matter")]
    [InlineData("search('水排')", "")]
    [InlineData("search('，。 ')", "")]
    [InlineData("search('排水', { zone: 'west' })", "holds-long holds-matter word")]
    [InlineData("search('排水', { stage: 'operation' })", "holds")]
    [InlineData("search('排水', { kind: 'matter' })", "holds-matter word")]
    [InlineData("search('排水', { limit: 2 })", "exact starts")]
    [InlineData("search('排水 '.repeat(5000), { limit: 1 })", "exact")]
    public async Task Records_come_in_the_promised_order(string call, string ids) =>
        Assert.Equal(ids, await RunAsync<string>($"return (await {call}).results.map(result => result.id).join(' ');"));

    [Fact]
    public async Task All_that_is_found_is_counted() =>
        Assert.Equal(9, await RunAsync<int>("return (await search('排水', { limit: 2 })).total;"));

    [Fact]
    public async Task Zones_stand_in_their_fixed_order() =>
        Assert.Equal("east west", await RunAsync<string>("return (await search('城镇生活排水')).results[0].zones.join(' ');"));

    [Theory]
    [InlineData("'排水许可'", "null")]
    [InlineData("'我要排水'", "{\"field\":\"keywords\",\"text\":\"我要排水\"}")]
    [InlineData("'道路 排水'", "{\"field\":\"materials\",\"text\":\"排水方案\"}")]
    [InlineData("'怎样办'", "{\"field\":\"summary\",\"text\":\"怎样办排水\"}")]
    public async Task A_match_outside_the_title_is_named(string query, string snippet) =>
        Assert.Equal(snippet, await RunAsync<string>($"return JSON.stringify((await search({query})).results[0].snippet);"));

    [Fact]
    public async Task A_search_after_a_failed_one_tries_again()
    {
        const string script = """
            const working = files;
            files = null;
            const first = await search('排水').then(() => 'found', () => 'failed');
            files = working;
            return `${first} ${(await search('排水')).total}`;
            """;

        Assert.Equal("failed 9", await RunAsync<string>(script));
    }

    [Fact]
    public async Task The_records_are_fetched_once() =>
        Assert.Equal(1, await RunAsync<int>("await Promise.all([search('排水'), search('许可')]); await search('道路'); return fetched;"));

    [Theory]
    [InlineData("城镇排水", "排水", "城镇[排水]")]
    [InlineData("ＡＢ级（Ⅲ类）登记", "ab iii类", "[ＡＢ]级（[Ⅲ类]）登记")]
    [InlineData("说明", "排水", "说明")]
    public async Task Matches_are_marked_in_the_text_as_it_is_written(string text, string query, string marked) =>
        Assert.Equal(marked, await RunAsync<string>(
            $"return core.highlight({Quoted(text)}, {Quoted(query)}).map(piece => piece.hit ? `[${{piece.text}}]` : piece.text).join('');"));

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private async Task<T> RunAsync<T>(string script)
    {
        await using var visit = await portal.OpenAsync("/about/");
        return await visit.Page.EvaluateAsync<T>($$"""
            async () => {
              const core = await import('/search/core.js');
              {{Records}}
              let fetched = 0;
              const { search } = core.createSearch({ fetchJson: async name => { fetched++; return files[name]; } });
              {{script}}
            }
            """);
    }
}
