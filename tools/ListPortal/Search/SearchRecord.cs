namespace ListPortal.Search;

/// <summary>One record that can be found, with the words that find it.</summary>
public sealed record SearchRecord
{
    /// <summary>item, matter, journey, zone, department or page.</summary>
    public required string Kind { get; init; }

    public required string Id { get; init; }

    /// <summary>Address below the base path, beginning with a slash.</summary>
    public required string Url { get; init; }

    public required string Title { get; init; }

    /// <summary>One sentence that a result shows.</summary>
    public required string Summary { get; init; }

    /// <summary>Slugs of the stages of an item.</summary>
    public IReadOnlyList<string> Stages { get; init; } = [];

    /// <summary>Ids of the zones that handle the item or list the matter.</summary>
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>Everyday words.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Names of materials.</summary>
    public IReadOnlyList<string> Materials { get; init; } = [];
}
