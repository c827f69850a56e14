namespace ListPortal.Search;

/// <summary>The listed records of one kind. Columns compress far better than rows; a column that says nothing is left out.</summary>
internal sealed record IndexGroup
{
    public required string Kind { get; init; }

    /// <summary>Separated by spaces.</summary>
    public string? Ids { get; init; }

    public IReadOnlyList<string>? Titles { get; init; }

    /// <summary>Addresses, where they are not simply folder, id and slash.</summary>
    public IReadOnlyList<string>? Urls { get; init; }

    /// <summary>Numbers of stages.</summary>
    public IReadOnlyList<IReadOnlyList<int>>? Stages { get; init; }

    public IReadOnlyList<int>? Types { get; init; }

    public IReadOnlyList<int>? Functions { get; init; }

    public IReadOnlyList<IReadOnlyList<int>>? Audiences { get; init; }

    public IReadOnlyList<string>? Limits { get; init; }

    public IReadOnlyList<string>? Promises { get; init; }

    public IReadOnlyList<int>? Materials { get; init; }
}
