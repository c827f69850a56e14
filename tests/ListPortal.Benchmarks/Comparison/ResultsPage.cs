namespace ListPortal.Benchmarks.Comparison;

/// <summary>The least page that shows results, the same for every engine, so that no engine pays for another's comforts.</summary>
internal static class ResultsPage
{
    public const string Address = "/results.html";

    /// <param name="titlesOf">JavaScript: an async function from a query to at least the first five titles.</param>
    public static void Write(string folder, string titlesOf) => File.WriteAllText(Path.Combine(folder, Address[1..]), $$"""
        <!DOCTYPE html><html lang="zh-Hans"><meta charset="utf-8"><title>Search</title><link rel="icon" href="data:,">
        <ol id="search-results"></ol>
        <script type="module">
        const titlesOf = {{titlesOf}};
        const titles = await titlesOf(new URLSearchParams(location.search).get('q') ?? '');
        const shown = titles.length > 0 ? titles : ['Nothing found'];
        document.getElementById('search-results').append(...shown.map(textContent => Object.assign(document.createElement('li'), { textContent })));
        </script>
        </html>
        """);
}
