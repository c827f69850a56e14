using System.Globalization;
using ListPortal.Changes;
using ListPortal.Content;
using ListPortal.Fields;
using ListPortal.Fields.Terms;
using ListPortal.History;
using ListPortal.Model;
using ListPortal.Site;
using ListPortal.Site.Data;

namespace ListPortal.Exports.OpenData;

/// <summary>The lists as open data are made of them: what the files say, whether it is a sample, and when they last changed.</summary>
public sealed class OpenLists
{
    private readonly ILookup<Type, KeyValuePair<string, FileRecord>> _byKind;
    private readonly ILookup<string, KeyValuePair<string, FileRecord>> _byZone;
    private readonly HashSet<string> _samples;

    public OpenLists(Portal portal, ListHistory history, Snapshot lists)
    {
        Portal = portal;
        History = history;
        Whole = lists;
        _byKind = lists.Files.ToLookup(file => file.Value.Description.Type);
        _byZone = lists.Files.ToLookup(file => NamesOf(file.Key).GetValueOrDefault("zone", ""), StringComparer.Ordinal);
        _samples = [.. portal.Documents.Where(document => document.IsSample).Select(document => document.Id)];
        LastChange = history.Publications.Select(publication => publication.Day).Concat(portal.Adjustments.Select(adjustment => adjustment.Published)).DefaultIfEmpty()
            .Max().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    public Portal Portal { get; }

    public ListHistory History { get; }

    /// <summary>Whole workbooks and archives would be too large to be of use; zone by zone they are.</summary>
    public bool IsLarge => PortalIndex.IsLarge(Portal);

    /// <summary>The latest day on which something was published, so that equal lists always give equal files.</summary>
    public string LastChange { get; }

    /// <summary>All lists.</summary>
    public Snapshot Whole { get; }

    /// <summary>The files of a list in the order of their paths.</summary>
    /// <param name="zone">Only those of a zone; null for all.</param>
    public IEnumerable<KeyValuePair<string, FileRecord>> FilesOf(DataList list, string? zone = null) =>
        zone is null ? _byKind[list.Kind] : _byZone[zone].Where(file => file.Value.Description.Type == list.Kind);

    /// <summary>The files that belong to a zone alone.</summary>
    public Snapshot Only(string zone) => new(_byZone[zone]);

    /// <summary>Null for what rests on law and not on a document of its own.</summary>
    public bool? IsSample(FileRecord file) => file.Record.TextOf("document") is { Length: > 0 } document ? _samples.Contains(document)
        : file.Record.TextOf("provenance") is { Length: > 0 } provenance ? provenance == Provenance.Sample.WordOf()
        : null;

    public static IReadOnlyDictionary<string, string> NamesOf(string path) => ContentKinds.Of(path)!.Value.Names;
}
