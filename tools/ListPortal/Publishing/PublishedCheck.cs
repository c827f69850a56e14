using System.Security.Cryptography;
using System.Text.Json;
using ListPortal.Diagnostics;

namespace ListPortal.Publishing;

/// <summary>Compares a folder, a mirror for example, with the manifest in it: nothing changed, nothing missing, nothing added.</summary>
public sealed class PublishedCheck(string folder, DiagnosticBag diagnostics)
{
    /// <summary>The SHA-256 of the manifest, which whoever published the site can confirm; null where it cannot be read. Faults are in the bag.</summary>
    public string? Run()
    {
        var path = Path.Combine(folder, SiteManifest.Name);
        if (!File.Exists(path))
        {
            Tell(SiteManifest.Name, "没有这份文件清单，无从核对；请确认这是一个完整的网站文件夹。");
            return null;
        }

        var bytes = File.ReadAllBytes(path);
        if (Parse(bytes) is not { } files)
        {
            return null;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        CheckSums([.. files, new ManifestFile(SiteManifest.Name, bytes.Length, hash)]);
        files.AsParallel().ForAll(CheckFile);
        CheckSurplus(files.Select(file => file.Path).Concat([SiteManifest.Name, SiteManifest.SumsName, SiteManifest.SignatureName, SiteRecord.Name]));
        return hash;
    }

    private IReadOnlyList<ManifestFile>? Parse(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var files = json.RootElement.GetProperty("files").Deserialize<IReadOnlyList<ManifestFile?>>(ManifestFile.Names);
            return files?.All(file => file is { Path: not null, Sha256: not null }) == true ? [.. files.OfType<ManifestFile>()] : throw new JsonException();
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            Tell(SiteManifest.Name, "读不出这份文件清单；它已被改动，请重新取得整个网站。");
            return null;
        }
    }

    private void CheckSums(IEnumerable<ManifestFile> files)
    {
        var path = Path.Combine(folder, SiteManifest.SumsName);
        if (!File.Exists(path) || File.ReadAllText(path) != SiteManifest.Sums(files))
        {
            Tell(SiteManifest.SumsName, $"与 {SiteManifest.Name} 不一致；两者之一被改动过，请向发布者核实 {SiteManifest.Name} 的 SHA-256。");
        }
    }

    private void CheckFile(ManifestFile file)
    {
        // A manifest from elsewhere may name anything; nothing outside the folder is opened.
        var path = Path.GetFullPath(Path.Combine(folder, file.Path));
        if (!path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(path))
        {
            Tell(file.Path, "清单里有，文件夹里没有；请重新取得这个文件。");
            return;
        }

        using var stream = File.OpenRead(path);
        if (stream.Length != file.Bytes || Convert.ToHexStringLower(SHA256.HashData(stream)) != file.Sha256)
        {
            Tell(file.Path, "内容与发布时不同；请重新取得这个文件。");
        }
    }

    private void CheckSurplus(IEnumerable<string> known)
    {
        var paths = known.ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!paths.Contains(path))
            {
                Tell(path, "发布时没有这个文件；请移走，或者重新取得整个网站。");
            }
        }
    }

    private void Tell(string path, string message) => diagnostics.Add(DiagnosticCodes.NotAsPublished, SourcePosition.StartOf(path), message);
}
