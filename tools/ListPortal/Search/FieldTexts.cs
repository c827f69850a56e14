namespace ListPortal.Search;

/// <summary>Lists the texts of a record, each once, under the weightiest field that holds it; sentences are cut into clauses.</summary>
internal static class FieldTexts
{
    /// <summary>Folding makes a space of each of them, so no word can reach over them; a clause is also what a result can show.</summary>
    private static readonly char[] EndsOfClauses = ['。', '；', '！', '？', '，', '：', '\n'];

    /// <param name="fields">The weightiest first.</param>
    public static IReadOnlyList<SearchText> Of(params ReadOnlySpan<(SearchField Field, IEnumerable<string> Texts)> fields)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var list = new List<SearchText>();
        foreach (var (field, texts) in fields)
        {
            foreach (var clause in texts.SelectMany(Clauses).Where(seen.Add))
            {
                list.Add(new SearchText(field, clause));
            }
        }

        return list;
    }

    private static string[] Clauses(string text) =>
        text.Split(EndsOfClauses, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
