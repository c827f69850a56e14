using System.Security.Cryptography;
using System.Text;
using ListPortal.Content;
using ListPortal.Exports.Linked;
using ListPortal.Exports.Workbooks;
using ListPortal.Site;
using ListPortal.Site.Data;

namespace ListPortal.Exports.OpenData;

/// <summary>Everything below /data/v1/. What takes time is made only where the lists are others than those of the build before.</summary>
public static class OpenDataFiles
{
    /// <param name="kept">Gives the file at a path if it was made from what the key tells, else null.</param>
    public static IReadOnlyList<OutputFile> Of(OpenLists lists, InterfaceTexts texts, Func<string, string, OutputFile?> kept)
    {
        List<OutputFile> plain = [.. DataList.All.Select(ListSchema.Of), .. DataList.All.SelectMany(list => Texts(lists, list)), ChangeRecords.Of(lists)];
        var key = KeyOf(plain, texts);
        var others = ListTables.Of(lists).Concat(LinkedFiles.Of(lists.Portal, texts)).AsParallel().AsOrdered().Select(file => kept(file.Path, key) ?? Keyed(file.Make(), key));
        List<OutputFile> all = [.. plain, .. others];
        var archive = OutputFile.PathOf(DataAddresses.Archive);
        all.Add(kept(archive, key) ?? new OutputFile(archive, SteadyZip.Of(all.Select(file => (file.Path, file.Bytes)))) { Key = key });
        return [.. all, .. LinkedFiles.Catalogue(lists.Portal, texts, all)];
    }

    private static IEnumerable<OutputFile> Texts(OpenLists lists, DataList list) => list.Description.FromPath.ContainsKey("zone")
        ? lists.Portal.Zones.Select(zone => ListJson.Of(lists, list, zone.Id)).Prepend(ListJson.Of(lists, list))
        : [ListJson.Of(lists, list)];

    /// <summary>What all other files say is said in the plain ones, too; what makes them are these programs and words.</summary>
    private static string KeyOf(IEnumerable<OutputFile> plain, InterfaceTexts texts)
    {
        var programs = new[] { typeof(OpenDataFiles).Module.ModuleVersionId.ToString(), WorkbookWriter.Program };
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [.. programs, .. plain.Select(file => file.Hash), .. Words(texts)]))));
    }

    private static IEnumerable<string> Words(InterfaceTexts texts) => [texts.Find("data", "hsds", "sample"), texts.Find("data", "hsds", "free")];

    private static OutputFile Keyed(OutputFile file, string key) => new(file.Path, file.Bytes) { Key = key };
}
