using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ListPortal.Site;

/// <summary>JSON that scripts of the site fetch: short names, nothing for null, Chinese as it is.</summary>
internal static class PlainJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Served as JSON and never put into HTML; escaped Chinese would triple its size.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Bytes<T>(T content) => JsonSerializer.SerializeToUtf8Bytes(content, Options);
}
