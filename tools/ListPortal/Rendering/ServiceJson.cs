using System.Text.Encodings.Web;
using System.Text.Json;
using ListPortal.Fields;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Rendering;

/// <summary>A guide in the words of search engines (schema.org, GovernmentService): a block of data, which no browser runs.</summary>
internal sealed class ServiceJson(SiteSettings settings)
{
    // Angle brackets and ampersands are escaped, or a text could end the block.
    private static readonly JsonSerializerOptions InHtml = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <param name="sample">What is said of a sample.</param>
    public Html Of(Guide guide, string sample)
    {
        var delegation = guide.Delegation!;
        var service = new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "GovernmentService",
            ["name"] = $"{guide.Zone.ShortName}{guide.Item.Name}",
            ["description"] = guide.Item.Summary,
            ["disambiguatingDescription"] = delegation.Document.IsSample ? sample : null,
            ["url"] = settings.BaseUrl is { } url ? $"{url}{settings.BasePath}{Addresses.Of(guide)[1..]}" : null,
            ["serviceType"] = guide.Item.Type.LabelOf(),
            ["provider"] = Body(delegation.Authority),
            ["serviceOperator"] = Body(delegation.Department),
            ["jurisdiction"] = Area(guide.Zone.Region),
            ["areaServed"] = Area(guide.Zone.Name),
            ["availableChannel"] = delegation.Channels.Select(channel => new Dictionary<string, object?> { ["@type"] = "ServiceChannel", ["name"] = channel.LabelOf() }).ToList(),
            ["serviceOutput"] = guide.Terms.Result.Value is { } result ? new Dictionary<string, object?> { ["@type"] = "Thing", ["name"] = result.Name } : null,
        };
        return new Html(JsonSerializer.Serialize(service.Where(field => field.Value is not null).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal), InHtml));
    }

    private static Dictionary<string, object?> Body(Department department) => new() { ["@type"] = "GovernmentOrganization", ["name"] = department.Name };

    private static Dictionary<string, object?> Area(string name) => new() { ["@type"] = "AdministrativeArea", ["name"] = name };
}
