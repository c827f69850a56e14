using System.IO.Compression;

namespace ListPortal.Exports.Workbooks;

/// <summary>Packs archives so that the same content always gives the same bytes: entries in order, one date for all.</summary>
internal static class SteadyZip
{
    /// <summary>The earliest day that the format can hold.</summary>
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>An archive packed anew.</summary>
    public static byte[] Of(byte[] archive)
    {
        using var source = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
        return Of(source.Entries.Select(entry => (entry.FullName, Read(entry))));
    }

    public static byte[] Of(IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> files)
    {
        using var packed = new MemoryStream();
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files.OrderBy(file => file.Name, StringComparer.Ordinal))
            {
                var entry = target.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Day;
                using var stream = entry.Open();
                stream.Write(bytes.Span);
            }
        }

        return packed.ToArray();
    }

    private static ReadOnlyMemory<byte> Read(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
