using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ListPortal.Content;
using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Exports.Linked;

/// <summary>
/// What zones were given as services of Open Referral (HSDS 3), each with the papers that it asks for and a record of every
/// field that an adjustment changed: the one standard that has a place for these.
/// </summary>
internal sealed class HsdsFile(Portal portal, IEnumerable<Guide> guides, InterfaceTexts texts, LinkedAddresses addresses)
{
    private readonly ILookup<(string Zone, string Item), AdjustedField> _changes = AdjustedField.Of(portal).ToLookup(field => (field.Change.Zone.Id, field.Change.Item.Id));

    public OutputFile Write(string path) => new(path, PlainJson.Bytes(
        guides.Where(guide => guide.Delegation is not null).Select(guide => Service(guide, guide.Delegation!)).ToList()));

    private Dictionary<string, object?> Service(Guide guide, Delegation delegation)
    {
        var id = Uuid(addresses.Of(guide));
        return Given(new()
        {
            ["id"] = id,
            ["name"] = $"{guide.Zone.ShortName}{guide.Item.Name}",
            ["description"] = guide.Item.Summary,
            ["url"] = portal.Settings.BaseUrl is null ? null : addresses.Of(guide),
            ["status"] = StatusOf(delegation.Status),
            ["application_process"] = guide.Terms.Steps.IsGiven ? string.Join("；", guide.Terms.Steps.Value.Select(step => step.Name)) : null,
            ["fees_description"] = guide.Terms.Fee.IsNone ? texts.Find("data", "hsds", "free") : null,
            ["wait_time"] = delegation.PromisedLimit.Value?.Words,
            ["eligibility_description"] = guide.Terms.Conditions.IsGiven ? string.Join("\n", guide.Terms.Conditions.Value.Select(condition => condition.Text)) : null,
            ["alert"] = delegation.Document.IsSample ? texts.Find("data", "hsds", "sample") : null,
            ["organization"] = new Dictionary<string, object?>
            {
                ["id"] = Uuid(addresses.Of(delegation.Department)),
                ["name"] = delegation.Department.Name,
                ["description"] = $"{delegation.Department.Region}{delegation.Department.Function.Name}",
            },
            ["phones"] = delegation.Enquiry.IsGiven ? new[] { new Dictionary<string, object?> { ["id"] = Uuid($"{id}/phone"), ["service_id"] = id, ["number"] = delegation.Enquiry.Value } } : null,
            ["required_documents"] = guide.Terms.Materials.IsGiven ? guide.Terms.Materials.Value.Select(material => Paper(id, material)).ToList() : null,
            ["metadata"] = _changes[(guide.Zone.Id, guide.Item.Id)].Select(field => Record(id, field.Adjustment, field.Change)).ToList(),
        });
    }

    private static string StatusOf(Status status) => status switch
    {
        Status.InForce => "active",
        Status.Suspended => "temporarily closed",
        _ => "defunct",
    };

    private static Dictionary<string, object?> Paper(string service, Material material) => new()
    {
        ["id"] = Uuid($"{service}/{material.Id}"),
        ["service_id"] = service,
        ["document"] = material.Name,
    };

    private Dictionary<string, object?> Record(string service, Adjustment adjustment, AdjustmentChange change) => new()
    {
        ["id"] = Uuid($"{service}/{adjustment.Id}/{change.Id}"),
        ["resource_id"] = service,
        ["resource_type"] = "service",
        ["last_action_date"] = adjustment.Effective.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["last_action_type"] = change is { Field: "status", From: "无" } ? "create" : "update",
        ["field_name"] = change.Field,
        ["previous_value"] = change.From,
        ["replacement_value"] = change.To,
        ["updated_by"] = $"{adjustment.Document.Title} {addresses.Of(adjustment)}",
    };

    private static Dictionary<string, object?> Given(Dictionary<string, object?> fields) =>
        fields.Where(field => field.Value is not null).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);

    /// <summary>The standard wants UUIDs; these follow from the name, the same each time (RFC 9562, version 8).</summary>
    private static string Uuid(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
    }
}
