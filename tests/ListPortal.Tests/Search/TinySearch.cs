using System.Text;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Model;
using ListPortal.Rendering;
using ListPortal.Search;
using ListPortal.Site;
using ListPortal.Tests.Sites;

namespace ListPortal.Tests.Search;

/// <summary>The search of the tiny site, whose few records can be kept in mind.</summary>
public sealed class TinySearch : IDisposable
{
    private readonly Dictionary<string, string> _files;
    private readonly SearchEngine _engine;

    public TinySearch()
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(ContentFolder.Read(Repository.PathOf("tests", "sites", "one-zone"), diagnostics), diagnostics);
        IEnumerable<OutputFile> files = [.. SearchFiles.Of(PortalFactory.Create(content, Repository.AsOf)), .. TemplateFolder.Read(Repository.Root, diagnostics).Assets.All];
        _files = files.Where(file => file.Path.StartsWith(SearchFiles.Folder, StringComparison.Ordinal))
            .ToDictionary(file => file.Path[SearchFiles.Folder.Length..], file => Encoding.UTF8.GetString(file.Bytes.Span), StringComparer.Ordinal);
        _engine = new SearchEngine(Read);
    }

    /// <summary>Every file that was asked for, in order.</summary>
    public List<string> Fetched { get; } = [];

    /// <summary>The network is down: every file but the core fails.</summary>
    public bool Fails { get; set; }

    public SearchAnswer Ask(string query, SearchOptions? options = null) => _engine.Ask(query, options);

    /// <summary>The address below the site's root of what stands first, or nothing.</summary>
    public string First(string query, SearchOptions? options = null) => Ask(query, options).Results is [var first, ..] ? first.Url : "";

    public void Dispose() => _engine.Dispose();

    private string Read(string path)
    {
        if (Fails)
        {
            throw new IOException("The network is down.");
        }

        Fetched.Add(path);
        return _files[path];
    }
}
