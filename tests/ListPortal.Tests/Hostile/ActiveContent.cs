using System.Text.Json;
using AngleSharp.Dom;

namespace ListPortal.Tests.Hostile;

/// <summary>What a page would do that our templates did not write: run, load, restyle, redirect, or lead to an address of a scheme that nobody asked for.</summary>
internal static class ActiveContent
{
    private static readonly string[] AddressAttributes = ["href", "src", "action", "formaction", "srcset", "data", "poster", "xlink:href", "background", "cite"];

    private static readonly string[] SafeSchemes = ["https", "http", "mailto", "tel"];

    public static IEnumerable<string> In(IDocument page) => [.. Scripts(page), .. Handlers(page), .. Strangers(page), .. Addresses(page)];

    public static IEnumerable<string> Scripts(IDocument page) =>
        from script in page.QuerySelectorAll("script")
        where !IsOwn(script) && !IsData(script)
        select script.OuterHtml;

    public static IEnumerable<string> Handlers(IDocument page) =>
        from element in page.All
        from attribute in element.Attributes
        where attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc"
        select element.OuterHtml;

    /// <summary>The templates that scripts fill are found by their id; content cannot bring one.</summary>
    public static IEnumerable<string> Strangers(IDocument page) =>
        page.QuerySelectorAll("img, iframe, object, embed, style, base, math, template:not([id]), meta[http-equiv=refresh]")
            .Where(element => !LeadsOn(element)).Select(element => element.OuterHtml);

    public static IEnumerable<string> Addresses(IDocument page) =>
        from element in page.All
        from attribute in element.Attributes
        where AddressAttributes.Contains(attribute.Name) && !IsSafe(attribute.Value)
        select element.OuterHtml;

    /// <summary>A merged item leads on at once, and within the site.</summary>
    private static bool LeadsOn(IElement element) =>
        element.GetAttribute("content") is { } content && content.StartsWith("0; url=/lists/", StringComparison.Ordinal) && content["0; url=".Length..].All(character => char.IsAsciiLetterOrDigit(character) || character is '/' or '-' or '#');

    private static bool IsOwn(IElement script) =>
        script.GetAttribute("type") is "module" or null
        && script.TextContent.Length == 0
        && script.GetAttribute("src") is { } source
        && (source.StartsWith("/assets/", StringComparison.Ordinal) || source.StartsWith("/lists/assets/", StringComparison.Ordinal));

    private static bool IsData(IElement script)
    {
        if (script.GetAttribute("type") != "application/ld+json")
        {
            return false;
        }

        JsonDocument.Parse(script.TextContent).Dispose();
        return true;
    }

    private static bool IsSafe(string address)
    {
        var trimmed = address.Trim();
        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        return trimmed.StartsWith('#')
            || (trimmed.StartsWith('/') && !trimmed.StartsWith("//", StringComparison.Ordinal))
            || (colon > 0 && SafeSchemes.Contains(trimmed[..colon]));
    }
}
