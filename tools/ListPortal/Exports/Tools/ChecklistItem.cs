using ListPortal.Fields;
using ListPortal.Model;

namespace ListPortal.Exports.Tools;

/// <summary>What one item asks for, and where a zone answers or asks otherwise.</summary>
/// <param name="Limit">The statutory limit in words; null where none is given.</param>
/// <param name="Materials">The item's own, which hold where a zone says nothing else; null where they are not known.</param>
/// <param name="Zones">By id, without those that answer no.</param>
internal sealed record ChecklistItem(
    string Name, string? Limit, IReadOnlyList<ChecklistMaterial>? Materials, IReadOnlyDictionary<string, ChecklistAnswer> Zones)
{
    public static ChecklistItem Of(Item item, IReadOnlyCollection<Guide> guides) => new(
        item.Name,
        item.StatutoryLimit.Value?.Words,
        item.Terms.Materials.IsUnknown ? null : MaterialsOf(item.Terms),
        guides.Where(guide => guide.Answer != Answer.No).ToDictionary(guide => guide.Zone.Id, AnswerOf, StringComparer.Ordinal));

    private static ChecklistAnswer AnswerOf(Guide guide) => new(
        guide.Answer.WordOf(),
        guide.CanHandle ? guide.Delegation!.PromisedLimit.Value?.Words : null,
        ReferenceEquals(guide.Terms.Materials, guide.Item.Terms.Materials) ? null : MaterialsOf(guide.Terms));

    private static IReadOnlyList<ChecklistMaterial> MaterialsOf(ItemTerms terms) => [.. (terms.Materials.Value ?? []).Select(ChecklistMaterial.Of)];
}
