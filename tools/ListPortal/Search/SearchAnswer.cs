namespace ListPortal.Search;

/// <summary>What the site's own search answers, as far as the generator looks at it. Member for member what core.js gives.</summary>
public sealed record SearchAnswer
{
    public required IReadOnlyList<SearchHit> Results { get; init; }

    public required int Total { get; init; }

    public required IReadOnlyList<SearchRewrite> Rewrites { get; init; }

    /// <summary>The zone that the query names, or null.</summary>
    public required string? Zone { get; init; }

    public required IReadOnlyList<SearchHit> Suggestions { get; init; }

    /// <summary>The portal knows that it does not hold the matter.</summary>
    public required bool Outside { get; init; }
}
