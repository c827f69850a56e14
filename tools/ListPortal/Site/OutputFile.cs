using System.Security.Cryptography;
using System.Text;

namespace ListPortal.Site;

/// <summary>A file of the site: where it goes and what is in it. The common word of all stations that make output.</summary>
public sealed class OutputFile
{
    private readonly Func<ReadOnlyMemory<byte>> _read;

    /// <param name="path">Below the output folder, with forward slashes and without one at the start.</param>
    public OutputFile(string path, ReadOnlyMemory<byte> bytes)
    {
        Path = path;
        _read = () => bytes;
        // Counted where the file is made: pages are made on all cores.
        Hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        Length = bytes.Length;
    }

    private OutputFile(string path, string hash, long length, Func<ReadOnlyMemory<byte>> read)
    {
        Path = path;
        Hash = hash;
        Length = length;
        _read = read;
    }

    public string Path { get; }

    public ReadOnlyMemory<byte> Bytes => _read();

    /// <summary>Of the bytes.</summary>
    public long Length { get; }

    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>What the file was made from, in short: of equal keys come equal bytes. Null where the file is made anew each time.</summary>
    public string? Key { get; init; }

    /// <summary>An earlier build made the file from the same things, so that it was not made again.</summary>
    public bool IsKept { get; private init; }

    /// <summary>UTF-8 without a byte order mark and with line feeds, the same on every machine.</summary>
    public static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A file that an earlier build made from what the key tells. It is read whenever somebody asks for its bytes: all of them would not find room.</summary>
    public static OutputFile Kept(string path, string key, (string Hash, long Length) known, Func<ReadOnlyMemory<byte>> read) =>
        new(path, known.Hash, known.Length, read) { Key = key, IsKept = true };

    /// <summary>The file behind an address: a folder's address is its index.html.</summary>
    public static string PathOf(string address) => address.EndsWith('/') ? $"{address[1..]}index.html" : address[1..];
}
