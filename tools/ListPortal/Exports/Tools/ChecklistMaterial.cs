using ListPortal.Model;

namespace ListPortal.Exports.Tools;

/// <summary>One material as templates/assets/checklist/merging.js merges it. Counts that nobody knows are null.</summary>
internal sealed record ChecklistMaterial
{
    public required string Id { get; init; }

    public required string? Paper { get; init; }

    public required string Name { get; init; }

    public required int? Originals { get; init; }

    public required int? Copies { get; init; }

    public static ChecklistMaterial Of(Material material) => new()
    {
        Id = material.Id,
        Paper = material.Paper?.Id,
        Name = material.Paper?.Name ?? material.Name,
        Originals = CountOf(material.Originals),
        Copies = CountOf(material.Copies),
    };

    private static int? CountOf(Stated<int> count) => count.IsGiven ? count.Value : null;
}
