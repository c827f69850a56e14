using System.Globalization;
using ListPortal.Content;

namespace ListPortal.History;

/// <summary>The lists as one commit published them, and what they said differently than before.</summary>
public sealed record Publication
{
    private const int Digits = 12;
    private readonly Lazy<HashSet<string>> _paths;

    public Publication()
    {
        _paths = new(() => Content!.All.Select(record => record.Position.File).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The full name of the commit.</summary>
    public required string Commit { get; init; }

    /// <summary>In China; never before the day of the publication before.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>All that was published then, with the settings of today: they are no part of the lists.</summary>
    public required SourceContent Content { get; init; }

    /// <summary>None for the first: what was before it is not known.</summary>
    public required IReadOnlyList<PublishedChange> Changes { get; init; }

    /// <summary>The id of the changes that no adjustment decided.</summary>
    public string Id => $"{Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{Commit[..Digits]}";

    /// <summary>What no adjustment decided.</summary>
    public IEnumerable<PublishedChange> Undecided => Changes.Where(change => change.AdjustmentId is null);

    /// <summary>Whether a file of the lists was there.</summary>
    public bool Has(string path) => _paths.Value.Contains(path);
}
