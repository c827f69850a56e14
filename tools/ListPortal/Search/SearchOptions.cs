namespace ListPortal.Search;

/// <summary>What may be asked of search besides the query, as core.js takes it.</summary>
public sealed record SearchOptions
{
    public string? Zone { get; init; }

    public string? Kind { get; init; }

    /// <summary>Take the words as they stand and nothing else.</summary>
    public bool Literal { get; init; }

    /// <summary>How many results at the most.</summary>
    public int Limit { get; init; } = 20;
}
