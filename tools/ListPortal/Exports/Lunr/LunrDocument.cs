using ListPortal.Search;

namespace ListPortal.Exports.Lunr;

/// <summary>One record as lunr counts it: its address and the terms of each field.</summary>
/// <param name="Terms">In the order of <see cref="Fields"/>.</param>
internal sealed record LunrDocument(string Ref, IReadOnlyList<IReadOnlyList<string>> Terms)
{
    /// <summary>Names of the fields in the index, in the order of <see cref="SearchField"/>.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["name", "keywords", "materials", "duties", "text"];

    public static LunrDocument Of(SearchRecord record, Folding folding)
    {
        var texts = record.Texts.Prepend(new SearchText(SearchField.Name, record.Title)).ToLookup(text => (int)text.Field, text => text.Written);
        return new LunrDocument(record.Url, [.. Fields.Select((_, field) => TermsOf(texts[field], folding))]);
    }

    private static IReadOnlyList<string> TermsOf(IEnumerable<string> texts, Folding folding) => [.. texts.SelectMany(text => LunrTerms.Of(folding.Fold(text)))];
}
