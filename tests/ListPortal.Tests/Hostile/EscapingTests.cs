using System.Text.Json;
using AngleSharp.Dom;
using Xunit;

namespace ListPortal.Tests.Hostile;

/// <summary>Whatever an editor writes into any field stays text on every page.</summary>
public sealed class EscapingTests(HostileSites sites) : IClassFixture<HostileSites>
{
    /// <summary>Texts that only the search reads, and what a row says better itself.</summary>
    private static readonly string[] Unseen =
    [
        "SourceJourney.keywords", "SourceJudgedQuery.query", "SourceMatter.other_duty", "SourceMatter.zone_duty",
        "SourceOutsideMatter.advice", "SourceOutsideMatter.say", "SourceOutsideMatter.who", "SourceStopPhrases.particles", "SourceStopPhrases.phrases",
        "SourceSynonym.means", "SourceSynonym.reason", "SourceSynonym.say",
    ];

    [Fact]
    public void No_script_runs_but_the_sites_own() => Assert.Empty(sites.Pages.SelectMany(ActiveContent.Scripts));

    [Fact]
    public void No_element_handles_events_or_styles_itself() => Assert.Empty(sites.Pages.SelectMany(ActiveContent.Handlers));

    [Fact]
    public void No_element_comes_from_outside() => Assert.Empty(sites.Pages.SelectMany(ActiveContent.Strangers));

    [Fact]
    public void Every_link_is_of_a_known_scheme() => Assert.Empty(sites.Pages.SelectMany(ActiveContent.Addresses));

    [Fact]
    public void Template_syntax_in_content_is_only_words()
    {
        Assert.All(sites.Pages, page => Assert.Contains(HostileText.TemplateSyntax, page.DocumentElement.TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain(sites.Pages, page => page.DocumentElement.TextContent.Contains("onerror=alert(1)>49", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_text_is_shown_as_it_was_written()
    {
        var shown = string.Join('\n', sites.Pages.SelectMany(WordsOf));
        var unseen = sites.Fields.Where(field => !shown.Contains(HostileText.Of(field), StringComparison.Ordinal)).ToList();
        Assert.True(unseen.SequenceEqual(Unseen), string.Join('\n', unseen));
    }

    [Fact]
    public void Files_for_scripts_stay_JSON() => Assert.All(sites.ScriptFiles, file => JsonDocument.Parse(file).Dispose());

    private static IEnumerable<string> WordsOf(IDocument page) =>
        [page.DocumentElement.TextContent, .. page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Value)];
}
