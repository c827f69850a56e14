using System.Security.Cryptography;
using System.Text;

namespace ListPortal.Site;

/// <summary>A file of the site: where it goes and what is in it. The common word of all stations that make output.</summary>
/// <param name="Path">Below the output folder, with forward slashes and without one at the start.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal digits. Counted where the file is made: pages are made on all cores.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));

    /// <summary>UTF-8 without a byte order mark and with line feeds, the same on every machine.</summary>
    public static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The file behind an address: a folder's address is its index.html.</summary>
    public static string PathOf(string address) => address.EndsWith('/') ? $"{address[1..]}index.html" : address[1..];
}
