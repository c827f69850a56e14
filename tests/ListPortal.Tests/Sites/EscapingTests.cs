using System.Text.Json;
using AngleSharp.Dom;
using Xunit;

namespace ListPortal.Tests.Sites;

/// <summary>Whatever an editor writes into any field stays text on every page.</summary>
public sealed class EscapingTests(HostileSites sites) : IClassFixture<HostileSites>
{
    private static readonly string[] AddressAttributes = ["href", "src", "action", "formaction", "srcset", "data", "poster", "xlink:href", "background", "cite"];

    private static readonly string[] SafeSchemes = ["https", "http", "mailto", "tel"];

    /// <summary>Texts that only the search reads, and what a row says better itself.</summary>
    private static readonly string[] Unseen =
    [
        "SourceJourney.keywords", "SourceJudgedQuery.query", "SourceMatter.other_duty", "SourceMatter.zone_duty",
        "SourceOutsideMatter.advice", "SourceOutsideMatter.say", "SourceOutsideMatter.who", "SourceStopPhrases.particles", "SourceStopPhrases.phrases",
        "SourceSynonym.means", "SourceSynonym.reason", "SourceSynonym.say",
    ];

    [Fact]
    public void No_script_runs_but_the_sites_own() =>
        Assert.Empty(
            from page in sites.Pages
            from script in page.QuerySelectorAll("script")
            where !IsOwn(script) && !IsData(script)
            select script.OuterHtml);

    [Fact]
    public void No_element_handles_events_or_styles_itself() =>
        Assert.Empty(
            from page in sites.Pages
            from element in page.All
            from attribute in element.Attributes
            where attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc"
            select element.OuterHtml);

    /// <summary>The templates that scripts fill are found by their id; content cannot bring one.</summary>
    [Fact]
    public void No_element_comes_from_outside() =>
        Assert.Empty(sites.Pages.SelectMany(page => page.QuerySelectorAll("img, iframe, object, embed, style, base, template:not([id]), meta[http-equiv=refresh]")).Select(element => element.OuterHtml));

    [Fact]
    public void Every_link_is_of_a_known_scheme() =>
        Assert.Empty(
            from page in sites.Pages
            from element in page.All
            from attribute in element.Attributes
            where AddressAttributes.Contains(attribute.Name) && !IsSafe(attribute.Value)
            select element.OuterHtml);

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

    private static bool IsOwn(IElement script) =>
        script.GetAttribute("type") is "module" or null
        && script.TextContent.Length == 0
        && script.GetAttribute("src") is { } source
        && (source.StartsWith("/assets/", StringComparison.Ordinal) || source.StartsWith("/lists/assets/", StringComparison.Ordinal));

    private static bool IsData(IElement script)
    {
        if (script.GetAttribute("type") != "application/ld+json")
        {
            return false;
        }

        JsonDocument.Parse(script.TextContent).Dispose();
        return true;
    }

    private static bool IsSafe(string address)
    {
        var trimmed = address.Trim();
        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        return trimmed.StartsWith('#')
            || (trimmed.StartsWith('/') && !trimmed.StartsWith("//", StringComparison.Ordinal))
            || (colon > 0 && SafeSchemes.Contains(trimmed[..colon]));
    }
}
