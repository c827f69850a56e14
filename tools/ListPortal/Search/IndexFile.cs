namespace ListPortal.Search;

/// <summary>What search/index.json holds: everything that a first query needs besides the one shard of its term. Read by templates/search/index.js.</summary>
internal sealed record IndexFile
{
    /// <summary>See <see cref="ZoneNames"/>.</summary>
    public required IReadOnlyList<object> Zones { get; init; }

    public required IReadOnlyList<string> ZonePatterns { get; init; }

    /// <summary>Where the pages of a kind stand.</summary>
    public required IReadOnlyDictionary<string, string> Folders { get; init; }

    public required IReadOnlyList<string> Stages { get; init; }

    public required IReadOnlyList<string> Types { get; init; }

    public required IReadOnlyList<string> Functions { get; init; }

    public required IReadOnlyList<string> Audiences { get; init; }

    /// <summary>One for each kind, column by column; of zones only where they stand, for <see cref="Zones"/> tell the rest.</summary>
    public required IReadOnlyList<IndexGroup> Groups { get; init; }

    /// <summary>The zones of each listed record; null where they stand in <see cref="ZoneFiles"/>.</summary>
    public required IReadOnlyList<string>? ZoneSets { get; init; }

    /// <summary>Hashes of the files zones/NUMBER-HASH.json.</summary>
    public required IReadOnlyList<string>? ZoneFiles { get; init; }

    /// <summary>First term, of two characters, and kilobytes of each file terms/TERM-HASH.json, by term: "sg12 sh9".</summary>
    public required string Terms { get; init; }

    /// <summary>The hash that all those files share.</summary>
    public required string TermsHash { get; init; }

    /// <summary>All words of letters and digits in the texts: what is none of them may be pinyin.</summary>
    public required IReadOnlyList<string> Latin { get; init; }

    /// <summary>Characters after their syllable, a space between: only those that the texts use.</summary>
    public required string Sounds { get; init; }

    /// <summary>Words that are read otherwise, with their syllables.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    public required IReadOnlyList<string> StopPhrases { get; init; }

    public required IReadOnlyList<string> Particles { get; init; }

    /// <summary>Average length of a name and of a text of each other field, in characters.</summary>
    public required IReadOnlyList<double> Lengths { get; init; }

    /// <summary>
    /// Hash of words-HASH.json: every everyday word and saying in one file, for queries that no text
    /// holds as they stand. Null on a site so large that a few shards weigh less.
    /// </summary>
    public required string? Vocabulary { get; init; }

    /// <summary>Hashes of others-HASH.json, alike-HASH.json and outside-HASH.json.</summary>
    public required string Others { get; init; }

    public required string LookAlikes { get; init; }

    public required string Advice { get; init; }
}
