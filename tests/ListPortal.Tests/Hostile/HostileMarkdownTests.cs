using System.Text;
using AngleSharp.Html.Parser;
using ListPortal.Model;
using ListPortal.Rendering;
using Xunit;

namespace ListPortal.Tests.Hostile;

/// <summary>Markdown that was made to explode is rendered soon, as words or as the plain structure that it is.</summary>
public sealed class HostileMarkdownTests
{
    /// <summary>Far above what any of them takes, for it is no measurement: a text that hangs the build fails here.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private const int Much = 20_000;

    private static readonly Dictionary<string, Func<string>> Texts = new(StringComparer.Ordinal)
    {
        ["brackets"] = () => new string('[', Much),
        ["closed brackets"] = () => new string('[', Much / 2) + new string(']', Much / 2),
        ["links in links"] = () => Repeat("[a](", Much / 4),
        ["pictures in links"] = () => Repeat("[![", Much / 3),
        ["quotes in quotes"] = () => Repeat("> ", Much / 2),
        ["lists in lists"] = () => Repeat("- ", Much / 2),
        ["numbered lists in lists"] = () => Repeat("1. ", Much / 3),
        ["lists and quotes"] = () => Repeat("> - ", Much / 4),
        ["stars"] = () => new string('*', Much),
        ["stars that open"] = () => Repeat("*a ", Much / 3),
        ["stars that open and close"] = () => Repeat("*a **a ", Much / 7),
        ["underscores"] = () => Repeat("_a __a ", Much / 7),
        ["back quotes of all lengths"] = () => string.Concat(Enumerable.Range(1, 190).Select(length => "e" + new string('`', length))),
        ["angle brackets"] = () => new string('<', Much),
        ["addresses that never end"] = () => Repeat("<https://a", Much / 10),
        ["backslashes"] = () => new string('\\', Much),
        ["entities"] = () => Repeat("&amp", Much / 4),
        ["tables"] = () => $"|a|b|\n|-|-|\n{Repeat("|x", Much / 2)}",
        ["columns"] = () => $"{Repeat("|a", Much / 4)}|\n{Repeat("|-", Much / 4)}|\n",
        ["definitions"] = () => string.Concat(Enumerable.Range(0, Much / 10).Select(n => $"[a{n}]: /x\n")),
        ["a definition of itself"] = () => "[a]: [a]\n\n[a][a][a]",
        ["headings"] = () => Repeat("# a\n", Much / 4),
        ["fences"] = () => Repeat("```\n", Much / 4),
        ["blank lines"] = () => new string('\n', Much),
        ["tabs"] = () => new string('\t', Much),
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_rendered_and_does_nothing(string name)
    {
        var html = await Task.Run(() => new MarkdownRenderer("/").Render(new MarkdownText(Texts[name]())), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Empty(ActiveContent.In(new HtmlParser().ParseDocument(html.Value)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Its_links_are_read(string name) =>
        await Task.Run(() => MarkdownRenderer.LinksOf(Texts[name]()), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
