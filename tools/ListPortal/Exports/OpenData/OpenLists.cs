using System.Globalization;
using ListPortal.Changes;
using ListPortal.Content;
using ListPortal.Fields;
using ListPortal.Fields.Terms;
using ListPortal.History;
using ListPortal.Model;
using ListPortal.Site.Data;

namespace ListPortal.Exports.OpenData;

/// <summary>The lists as open data are made of them: what the files say, whether it is a sample, and when they last changed.</summary>
public sealed class OpenLists(Portal portal, ListHistory history, Snapshot lists)
{
    private readonly HashSet<string> _samples = [.. portal.Documents.Where(document => document.IsSample).Select(document => document.Id)];

    public Portal Portal { get; } = portal;

    public ListHistory History { get; } = history;

    /// <summary>The latest day on which something was published, so that equal lists always give equal files.</summary>
    public string LastChange { get; } = history.Publications.Select(publication => publication.Day).Concat(portal.Adjustments.Select(adjustment => adjustment.Published)).DefaultIfEmpty()
        .Max().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The files of a list in the order of their paths.</summary>
    /// <param name="zone">Only those of a zone; null for all.</param>
    public IEnumerable<KeyValuePair<string, FileRecord>> FilesOf(DataList list, string? zone = null) =>
        lists.Files.Where(file => file.Value.Description.Type == list.Kind && (zone is null || NamesOf(file.Key).GetValueOrDefault("zone") == zone));

    /// <summary>The same lists, but only the files of one zone.</summary>
    public Snapshot Only(string? zone) => zone is null ? lists : new Snapshot(lists.Files.Where(file => NamesOf(file.Key).GetValueOrDefault("zone") == zone));

    /// <summary>Null for what rests on law and not on a document of its own.</summary>
    public bool? IsSample(FileRecord file) => file.Record.TextOf("document") is { Length: > 0 } document ? _samples.Contains(document)
        : file.Record.TextOf("provenance") is { Length: > 0 } provenance ? provenance == Provenance.Sample.WordOf()
        : null;

    public static IReadOnlyDictionary<string, string> NamesOf(string path) => ContentKinds.Of(path)!.Value.Names;
}
