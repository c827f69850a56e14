using System.Security.Cryptography;
using System.Text;
using ListPortal.Content;
using ListPortal.Exports.Linked;
using ListPortal.Exports.Workbooks;
using ListPortal.Site;
using ListPortal.Site.Data;

namespace ListPortal.Exports.OpenData;

/// <summary>
/// Everything below /data/v1/, one after the other: those of a large portal would not find room beside one another. What takes
/// time is made only where the lists, or those of a zone, are others than in the build before.
/// </summary>
public sealed class OpenDataFiles
{
    private readonly OpenLists _lists;
    private readonly InterfaceTexts _texts;
    private readonly Func<string, string, OutputFile?> _kept;

    /// <summary>What the catalogue names and the archive holds.</summary>
    private readonly List<OutputFile> _named = [];

    /// <summary>What items, bodies, papers and the like say: services rest on them, too.</summary>
    private IReadOnlyList<OutputFile> _shared = [];

    private OpenDataFiles(OpenLists lists, InterfaceTexts texts, Func<string, string, OutputFile?> kept)
    {
        _lists = lists;
        _texts = texts;
        _kept = kept;
    }

    /// <param name="kept">Gives the file at a path if it was made from what the key tells, else null.</param>
    public static IEnumerable<OutputFile> Of(OpenLists lists, InterfaceTexts texts, Func<string, string, OutputFile?> kept) => new OpenDataFiles(lists, texts, kept).All();

    private IEnumerable<OutputFile> All()
    {
        foreach (var file in Whole())
        {
            _named.Add(file);
            yield return file;
        }

        foreach (var file in WorkAhead.InOrder(_lists.Portal.Zones, zone => OfZone(zone.Id)).SelectMany(files => files))
        {
            if (!_lists.IsLarge)
            {
                _named.Add(file);
            }

            yield return file;
        }

        if (!_lists.IsLarge)
        {
            _named.Add(Archive());
            yield return _named[^1];
        }

        foreach (var file in LinkedFiles.Catalogue(_lists.Portal, _texts, _named))
        {
            yield return file;
        }
    }

    private IEnumerable<OutputFile> Whole()
    {
        var lists = WorkAhead.InOrder(DataList.All, list => (IsShared: !list.IsByZone, File: ListJson.Of(_lists, list))).ToList();
        List<OutputFile> plain = [.. DataList.All.Select(ListSchema.Of), .. lists.Select(list => list.File), ChangeRecords.Of(_lists)];
        var key = KeyOf(plain);
        _shared = [.. lists.Where(list => list.IsShared).Select(list => list.File)];
        var services = _lists.IsLarge ? [] : LinkedFiles.Of(_lists.Portal, _texts);
        return plain.Concat(WorkAhead.InOrder(ListTables.Of(_lists).Concat(services), file => Made(file, key)));
    }

    private IReadOnlyList<OutputFile> OfZone(string zone)
    {
        List<OutputFile> plain = [.. DataList.All.Where(list => list.IsByZone).Select(list => ListJson.Of(_lists, list, zone))];
        var (own, withShared) = (KeyOf(plain), KeyOf(plain.Concat(_shared)));
        var services = _lists.IsLarge ? LinkedFiles.Of(_lists.Portal, _texts, zone) : [];
        return [.. plain, .. ListTables.Of(_lists, zone).Select(file => Made(file, own)), .. services.Select(file => Made(file, withShared))];
    }

    private OutputFile Archive()
    {
        var (path, key) = (OutputFile.PathOf(DataAddresses.Archive), KeyOf(_named));
        return Made((path, () => new OutputFile(path, SteadyZip.Of(_named.Select(file => (file.Path, file.Bytes))))), key);
    }

    /// <summary>What all other files say is said in the plain ones, too; what makes them are these programs and words.</summary>
    private string KeyOf(IEnumerable<OutputFile> plain)
    {
        string[] others = [typeof(OpenDataFiles).Module.ModuleVersionId.ToString(), WorkbookWriter.Program, _texts.Find("data", "hsds", "sample"), _texts.Find("data", "hsds", "free")];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', others.Concat(plain.Select(file => file.Hash))))));
    }

    /// <summary>A file that an earlier build made from the same things, or made anew.</summary>
    private OutputFile Made((string Path, Func<OutputFile> Make) file, string key) => _kept(file.Path, key) ?? new OutputFile(file.Path, file.Make().Bytes) { Key = key };
}
