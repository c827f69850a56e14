using System.IO.Compression;
using ListPortal.Site;

namespace ListPortal.Publishing;

/// <summary>
/// Compressed copies beside the files of a site, <c>x.html.br</c> and <c>x.html.gz</c>: a server that sends them as they stand
/// compresses nothing itself. They hold no time and no system's name, so that they are the same on every machine.
/// </summary>
public static class CompressedTwins
{
    /// <summary>Bytes below which a file fits into one packet anyway.</summary>
    private const int Least = 1000;

    /// <summary>Of 11. From here on each step takes several times as long and saves a hundredth.</summary>
    private const int BrotliQuality = 6;
    private const int BrotliWindow = 22;

    /// <summary>Where a gzip file names the system that made it, and the value for "unknown" (RFC 1952, 2.3.1).</summary>
    private const int GzipSystem = 9;
    private const byte UnknownSystem = 255;

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { ".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".csv", ".ttl", ".jsonld" };

    /// <summary>Each file and its twins behind it.</summary>
    /// <param name="kept">Gives the file at a path if an earlier build made it from what the key tells, else null.</param>
    public static IEnumerable<OutputFile> Beside(IEnumerable<OutputFile> files, Func<string, string, OutputFile?> kept) =>
        WorkAhead.InOrder(files, file => new[] { file }.Concat(Of(file, kept)).ToList()).SelectMany(all => all);

    private static IEnumerable<OutputFile> Of(OutputFile file, Func<string, string, OutputFile?> kept)
    {
        if (file.Length < Least || !Texts.Contains(Path.GetExtension(file.Path)))
        {
            return [];
        }

        return [Twin(".br", Brotli), Twin(".gz", Gzip)];

        OutputFile Twin(string ending, Func<ReadOnlySpan<byte>, byte[]> compress) =>
            kept(file.Path + ending, file.Hash) ?? new OutputFile(file.Path + ending, compress(file.Bytes.Span)) { Key = file.Hash };
    }

    private static byte[] Brotli(ReadOnlySpan<byte> bytes)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        BrotliEncoder.TryCompress(bytes, compressed, out var length, BrotliQuality, BrotliWindow);
        return compressed[..length];
    }

    private static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        var compressed = target.ToArray();
        compressed[GzipSystem] = UnknownSystem;
        return compressed;
    }
}
