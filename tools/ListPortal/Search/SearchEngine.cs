using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jint;
using Jint.Runtime;
using ListPortal.Site;

namespace ListPortal.Search;

/// <summary>Asks a built index by running the very file that browsers run, search/core.js. Not safe for several threads at once.</summary>
public sealed class SearchEngine : IDisposable
{
    public const string Core = "core.js";

    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly Engine _engine = new();

    /// <param name="read">Gives the text of a file by its path below the search folder.</param>
    /// <exception cref="JavaScriptException">The core is no script that Jint can run.</exception>
    public SearchEngine(Func<string, string> read)
    {
        _engine.SetValue("read", read);
        _engine.Modules.Add(Core, read(Core));
        _engine.SetValue("core", _engine.Modules.Import(Core));
        _engine.Execute("const searching = core.createSearch({ fetchJson: path => JSON.parse(read(path)) });");
    }

    /// <summary>Asks files that are not yet published.</summary>
    public static SearchEngine Over(IEnumerable<OutputFile> files)
    {
        var texts = files.Where(file => file.Path.StartsWith(SearchFiles.Folder, StringComparison.Ordinal))
            .ToDictionary(file => file.Path[SearchFiles.Folder.Length..], file => file.Bytes, StringComparer.Ordinal);
        return new SearchEngine(path => Encoding.UTF8.GetString(texts[path].Span));
    }

    public SearchAnswer Ask(string query, SearchOptions? options = null) => JsonSerializer.Deserialize<SearchAnswer>(AskForJson(query, options), Names)!;

    /// <summary>The whole answer as JSON, also what <see cref="SearchAnswer"/> leaves out.</summary>
    public string AskForJson(string query, SearchOptions? options = null)
    {
        _engine.SetValue("query", query);
        _engine.SetValue("options", JsonSerializer.Serialize(options ?? new SearchOptions(), Names));
        return _engine.Evaluate("searching.search(query, JSON.parse(options)).then(answer => JSON.stringify(answer))").UnwrapIfPromise().AsString();
    }

    public void Dispose() => _engine.Dispose();
}
