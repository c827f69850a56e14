namespace ListPortal.Exports.Tools;

/// <summary>What a zone says for itself of an item that it was given.</summary>
/// <param name="Answer">The word of the answer, for example partly.</param>
/// <param name="Limit">The promised limit in words; null where none is given.</param>
/// <param name="Materials">Null where the item's own hold.</param>
internal sealed record ChecklistAnswer(string Answer, string? Limit, IReadOnlyList<ChecklistMaterial>? Materials);
