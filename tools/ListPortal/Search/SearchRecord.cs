namespace ListPortal.Search;

/// <summary>One record that can be found: what a result shows of it, what one can filter by, and the texts that find it.</summary>
internal sealed record SearchRecord
{
    /// <summary>item, journey, matter, whistle, zone, page, department or park.</summary>
    public required string Kind { get; init; }

    public required string Id { get; init; }

    /// <summary>Address below the base path, beginning with a slash.</summary>
    public required string Url { get; init; }

    public required string Title { get; init; }

    /// <summary>Ids of the zones that handle the item, list the matter or own the record; null where it concerns every zone alike.</summary>
    public IReadOnlyList<string>? Zones { get; init; } = [];

    /// <summary>Slugs of the stages of an item.</summary>
    public IReadOnlyList<string> Stages { get; init; } = [];

    /// <summary>Slug of the type of an item.</summary>
    public string Type { get; init; } = "";

    /// <summary>Id of the function of the body that is competent, comes, or is this record.</summary>
    public string Function { get; init; } = "";

    /// <summary>Slugs of whom an item or a journey serves.</summary>
    public IReadOnlyList<string> Audiences { get; init; } = [];

    /// <summary>The statutory limit in words, or empty.</summary>
    public string Limit { get; init; } = "";

    /// <summary>The shortest promise of all zones, in words, or empty.</summary>
    public string Promise { get; init; } = "";

    /// <summary>Number of materials; null where the record asks for none or does not say.</summary>
    public int? Materials { get; init; }

    /// <summary>All texts besides the title, each once, in a fixed order.</summary>
    public IReadOnlyList<SearchText> Texts { get; init; } = [];
}
