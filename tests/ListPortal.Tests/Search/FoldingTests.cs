using Jint;
using ListPortal.Search;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Search;

/// <summary>The generator and the browser make texts alike in the same way: both run the same cases.</summary>
public sealed class FoldingTests
{
    private static readonly Dictionary<char, char> Simplified = new() { ['許'] = '许', ['證'] = '证', ['營'] = '营' };

    public static TheoryData<string, string> Cases =>
    [
        .. File.ReadLines(Repository.PathOf("tests", "cases", "search", "folding.txt"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('|'))
            .Select(parts => (parts[0].TrimEnd(' '), parts[1].Trim())),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_is_folded_by_the_generator(string text, string folded) => Assert.Equal(folded, new Folding(Simplified).Fold(text));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_is_folded_by_the_browsers_script(string text, string folded)
    {
        using var engine = new Engine();
        engine.Modules.Add("folding", File.ReadAllText(Repository.PathOf("templates", "search", "folding.js")));
        engine.SetValue("folding", engine.Modules.Import("folding"));
        engine.SetValue("text", text);
        Assert.Equal(folded, engine.Evaluate("folding.fold(text, new Map([['許', '许'], ['證', '证'], ['營', '营']]))").AsString());
    }
}
