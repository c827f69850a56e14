namespace ListPortal.Search;

/// <summary>What a file terms/TERM-HASH.json holds. Read by templates/search/index.js.</summary>
internal sealed record ShardFile
{
    /// <summary>Text, number of its field, and references to the records that hold it.</summary>
    public required IReadOnlyList<object> Entries { get; init; }

    /// <summary>Records that the index does not list: kind, id, title, zones, function.</summary>
    public required IReadOnlyList<object> Records { get; init; }

    /// <summary>What is said, what it means, why.</summary>
    public required IReadOnlyList<object> Synonyms { get; init; }

    /// <summary>What is said, and the place of its advice in the file of advice.</summary>
    public required IReadOnlyList<object> Outside { get; init; }
}
