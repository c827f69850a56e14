namespace ListPortal.Exports.Lunr;

/// <summary>Where a term stands.</summary>
/// <param name="Number">By first appearance; the vectors name terms by it.</param>
internal sealed record LunrPosting(int Number)
{
    /// <summary>For each field the refs of the documents that hold the term there, each once.</summary>
    public IReadOnlyList<List<string>> Refs { get; } = [.. LunrDocument.Fields.Select(_ => new List<string>())];

    public int Count => Refs.Sum(refs => refs.Count);
}
