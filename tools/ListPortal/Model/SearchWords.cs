namespace ListPortal.Model;

/// <summary>What search knows of how people write and speak, from content/search. Empty where a site keeps no such file.</summary>
public sealed record SearchWords
{
    /// <summary>From what is said to what is meant; a synonym that holds both ways stands here twice.</summary>
    public required IReadOnlyList<Synonym> Synonyms { get; init; }

    /// <summary>Left out wherever they stand in a query.</summary>
    public required IReadOnlyList<string> StopPhrases { get; init; }

    /// <summary>Left out at the ends of a query and beside a stop phrase.</summary>
    public required IReadOnlyList<string> Particles { get; init; }

    public required IReadOnlyList<OutsideMatter> Outside { get; init; }

    public required Readings Readings { get; init; }

    /// <summary>The simplified form of traditional and variant characters.</summary>
    public required IReadOnlyDictionary<char, char> Simplified { get; init; }

    /// <summary>Groups of characters that look alike.</summary>
    public required IReadOnlyList<string> Alike { get; init; }

    public required IReadOnlyList<JudgedQuery> Judged { get; init; }
}
