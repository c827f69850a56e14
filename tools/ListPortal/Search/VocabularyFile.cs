namespace ListPortal.Search;

/// <summary>What words-HASH.json holds: the everyday words of all listed records and all sayings, joined so that they compress well. Read by templates/search/index.js.</summary>
internal sealed record VocabularyFile
{
    /// <summary>Between the words of one record.</summary>
    public const char Separator = '|';

    /// <summary>One text for each listed record, in their order. A whistle has the words of its item and stands empty.</summary>
    public required IReadOnlyList<string> Keywords { get; init; }

    /// <summary>What is said, what it means, why.</summary>
    public required IReadOnlyList<object> Synonyms { get; init; }

    /// <summary>What is said for the matters outside, in the order of their advice.</summary>
    public required IReadOnlyList<string> Outside { get; init; }
}
