using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Site;

namespace ListPortal.Rendering;

/// <summary>
/// What pages are made of besides HTML: pictures as they stand, style sheets and scripts joined. Their names hold the hash of
/// what is in them, so that a browser may keep them for ever and still never shows an old one.
/// </summary>
public sealed class AssetFiles
{
    private const string Folder = "assets/";

    /// <summary>Files for hosts, which look for them at the top of the site.</summary>
    private const string Hosting = "hosting/";

    private const int HashLength = 12;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private AssetFiles(IEnumerable<OutputFile> files) => All = [.. files.Select(Named)];

    public IReadOnlyList<OutputFile> All { get; }

    /// <summary>Names as templates write them, with those under which the files are published.</summary>
    public IReadOnlyDictionary<string, string> Names => _names;

    public static AssetFiles Of(IReadOnlyCollection<ContentFile> sources, DiagnosticBag diagnostics) => new(
    [
        .. sources.Where(source => Path.GetExtension(source.Path) is not (".js" or ".css")).Select(source => new OutputFile(source.Path, source.Bytes)),
        .. new StyleJoiner(sources, diagnostics).Join(),
        .. new ScriptJoiner(sources, diagnostics).Join(),
    ]);

    /// <summary>Where a file is published, below the folder of assets. One that does not exist keeps its name, and proofreading finds that nothing stands there.</summary>
    public string NameOf(string name) => _names.GetValueOrDefault(name, name);

    private OutputFile Named(OutputFile file)
    {
        if (!file.Path.StartsWith(Folder, StringComparison.Ordinal))
        {
            return new OutputFile(file.Path.StartsWith(Hosting, StringComparison.Ordinal) ? file.Path[Hosting.Length..] : file.Path, file.Bytes);
        }

        var name = file.Path[Folder.Length..];
        var ending = Path.GetExtension(name);
        _names[name] = $"{name[..^ending.Length]}-{file.Hash[..HashLength]}{ending}";
        return new OutputFile(Folder + _names[name], file.Bytes);
    }
}
