using System.Text.Json;

namespace ListPortal.Publishing;

/// <summary>A file of a published site, as its manifest tells it.</summary>
/// <param name="Path">Below the site's root, with forward slashes.</param>
/// <param name="Bytes">How many.</param>
/// <param name="Sha256">Of the bytes, in lower-case hexadecimal digits.</param>
internal sealed record ManifestFile(string Path, long Bytes, string Sha256)
{
    public static readonly JsonSerializerOptions Names = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // Paths are letters of addresses; escaped ones could not be found by those who read the file.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
