using ListPortal.Model;
using ListPortal.Site;
using ListPortal.Site.Data;

namespace ListPortal.Exports.Linked;

/// <summary>The names of resources: their pages, where the site has an address; else names that hold without one (RFC 8141), for they must be absolute.</summary>
internal sealed class LinkedAddresses(SiteSettings settings)
{
    private readonly string _root = settings.BaseUrl is { } url ? url + settings.BasePath : "urn:listportal:";

    /// <summary>The namespace of our own terms.</summary>
    public string OwnTerms => Of($"{DataAddresses.Version}terms#");

    public string Of(string address) => _root + address[1..];

    /// <summary>A record with a page of its own.</summary>
    public string Of(object record) => Of(Addresses.Of(record));

    /// <summary>Something that a page tells besides: a material, a step, a result.</summary>
    public string Part(object record, string kind, string id) => $"{Of(record)}#{kind}-{id}";

    /// <summary>A word of a list of words, such as a status.</summary>
    public string Word(string list, string word) => $"{Of(DataAddresses.Version)}{list}#{Uri.EscapeDataString(word)}";
}
