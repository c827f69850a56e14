using System.Text.RegularExpressions;
using ListPortal.Model;
using ListPortal.Search;
using ListPortal.Site;

namespace ListPortal.Benchmarks.Comparison;

/// <summary>What both engines search: the pages of all records, their names, and all that is written of each, on its page or in its record.</summary>
internal sealed partial class Corpus
{
    private readonly Folding _folding;
    private readonly Dictionary<string, string> _texts;

    public Corpus(Portal portal, string siteFolder)
    {
        _folding = new Folding(portal.SearchWords.Simplified);
        Records = SearchRecords.Of(portal);
        Names = Records.ToDictionary(record => record.Url, record => _folding.Fold(record.Title), StringComparer.Ordinal);
        _texts = Records.ToDictionary(record => record.Url, record => TextOf(record, siteFolder), StringComparer.Ordinal);
    }

    public IReadOnlyList<SearchRecord> Records { get; }

    /// <summary>Folded names by address.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    public bool NameHolds(string url, string piece) => Names.TryGetValue(url, out var name) && name.Contains(piece, StringComparison.Ordinal);

    public bool TextHolds(string url, string piece) => _texts.TryGetValue(url, out var text) && text.Contains(piece, StringComparison.Ordinal);

    private string TextOf(SearchRecord record, string siteFolder)
    {
        var main = MainContent().Match(File.ReadAllText(Path.Combine(siteFolder, OutputFile.PathOf(record.Url)))).Value;
        var page = System.Net.WebUtility.HtmlDecode(OtherTag().Replace(InlineTag().Replace(main, ""), "\n"));
        return string.Join('\n', record.Texts.Select(text => text.Written).Prepend(record.Title).Append(page).Select(_folding.Fold));
    }

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex MainContent();

    /// <summary>Words go on over these.</summary>
    [GeneratedRegex("</?(a|abbr|b|em|mark|small|span|strong|time|wbr)[^>]*>")]
    private static partial Regex InlineTag();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex OtherTag();
}
