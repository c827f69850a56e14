using System.Security.Cryptography;
using ListPortal.Publishing;

namespace ListPortal.Tests.Sites;

/// <summary>What lies in a published folder.</summary>
internal static class PublishedFiles
{
    /// <summary>Below the folder, with forward slashes, in ordinal order.</summary>
    public static IEnumerable<string> PathsIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>A line a file with its SHA-256, so that a difference names the file. The build's own record of times is no part of the site.</summary>
    public static IReadOnlyList<string> Fingerprints(string folder) =>
        [.. PathsIn(folder).Where(path => path != SiteRecord.Name).Select(path => $"{path} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, path))))}")];
}
