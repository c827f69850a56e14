using ListPortal.Changes.Telling;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>What was changed at one time: an adjustment, or what a publication changed without one.</summary>
public sealed record LogEntry
{
    public required string Address { get; init; }

    public required string Title { get; init; }

    /// <summary>When it was published.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Null for what no adjustment decided.</summary>
    public Adjustment? Adjustment { get; init; }

    /// <summary>The full name of the commit that published it; null where the history of the files does not reach back so far.</summary>
    public string? Commit { get; init; }

    public required IReadOnlyList<LogLine> Lines { get; init; }

    public IEnumerable<ChangeClass> Classes => Lines.Select(line => line.Class).Distinct().Order();

    public string ZoneIds => Joined(Lines.SelectMany(line => line.Zones));

    public string ItemIds => Joined(Lines.Select(line => line.Item).OfType<string>());

    public string DepartmentNames => Joined(Lines.SelectMany(line => line.Departments));

    public string ClassNames => Joined(Classes.Select(each => each.ToString()));

    // Names of departments may hold blanks.
    private static string Joined(IEnumerable<string> words) => string.Join('|', words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
