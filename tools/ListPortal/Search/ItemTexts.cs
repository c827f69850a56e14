using ListPortal.Model;

namespace ListPortal.Search;

/// <summary>What finds an item besides its name. A delegation's own text is not indexed: it would stand there once a zone.</summary>
internal static class ItemTexts
{
    public static IReadOnlyList<SearchText> Of(Item item) => FieldTexts.Of(
        (SearchField.Keyword, item.Keywords),
        (SearchField.Material, Materials(item.Terms)),
        (SearchField.Duty, (item.Terms.Duties.Value ?? []).Select(duty => duty.Text)),
        (SearchField.Text, Texts(item)));

    private static IEnumerable<string> Materials(ItemTerms terms) => (terms.Materials.Value ?? [])
        .SelectMany(material => material.Paper is { } paper ? [material.Name, paper.Name] : new[] { material.Name });

    private static IEnumerable<string> Texts(Item item) =>
    [
        item.Summary,
        .. (item.Terms.Result.Value is { } result) ? [result.Name] : Array.Empty<string>(),
        .. item.Situations.Select(situation => situation.Name),
        .. item.Themes,
        .. (item.Terms.Conditions.Value ?? []).Select(condition => condition.Text),
        .. (item.Terms.Faq.Value ?? []).Select(question => question.Text),
        .. (item.Basis.Value ?? []).Select(basis => basis.Law),
    ];
}
