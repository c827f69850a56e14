using System.Text.Json;
using ListPortal.Site;

namespace ListPortal.Publishing;

/// <summary>
/// What a site consists of, so that a mirror can be checked and an upload knows what changed: <c>manifest.json</c> with every
/// file's path, size and SHA-256, and <c>SHA256SUMS</c> for the program of that name. The list of sums holds the manifest's
/// own; who knows one hash can check everything.
/// </summary>
public sealed class SiteManifest
{
    public const string Name = "manifest.json";
    public const string SumsName = "SHA256SUMS";
    public const string SignatureName = "SHA256SUMS.sig";

    private readonly SortedDictionary<string, ManifestFile> _files = new(StringComparer.Ordinal);
    private readonly PublishOptions _options;

    private SiteManifest(PublishOptions options) => _options = options;

    /// <summary>All files, and behind the last those that tell of them, with a signature where one is asked for.</summary>
    public static IEnumerable<OutputFile> Behind(IEnumerable<OutputFile> files, PublishOptions options)
    {
        var manifest = new SiteManifest(options);
        foreach (var file in files)
        {
            manifest._files.TryAdd(file.Path, new ManifestFile(file.Path, file.Length, file.Hash));
            yield return file;
        }

        var own = new OutputFile(Name, manifest.Json());
        yield return own;
        var sums = OutputFile.Text(SumsName, Sums(manifest._files.Values.Append(new ManifestFile(own.Path, own.Length, own.Hash))));
        yield return sums;
        if (options.Sign is { } sign)
        {
            yield return new OutputFile(SignatureName, sign(sums.Bytes));
        }
    }

    /// <summary>As <c>sha256sum</c> writes and checks them, by path.</summary>
    internal static string Sums(IEnumerable<ManifestFile> files) =>
        string.Concat(files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file.Sha256}  {file.Path}\n"));

    private byte[] Json()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", 1);
            writer.WriteString("revision", _options.Revision);
            writer.WriteString("previous", _options.PreviousManifest);
            writer.WriteStartArray("files");
            foreach (var file in _files.Values)
            {
                JsonSerializer.Serialize(writer, file, ManifestFile.Names);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }
}
