using ListPortal.Changes.Telling;

namespace ListPortal.Changes.Reports;

/// <summary>All that is to be told of the way from one state of the lists to another.</summary>
public sealed record ChangeReport
{
    /// <summary>What people call the earlier state: a revision or a folder.</summary>
    public required string Base { get; init; }

    public required string Head { get; init; }

    public required IReadOnlyList<Change> Changes { get; init; }

    public required IReadOnlyList<ToldChange> Told { get; init; }

    public required IReadOnlyList<TotalChange> Totals { get; init; }

    /// <summary>Null where the pages could not be compared; <see cref="Note"/> says why.</summary>
    public required IReadOnlyList<TouchedPage>? Pages { get; init; }

    /// <summary>What the reader must know of this report, or empty.</summary>
    public string Note { get; init; } = "";

    public static ChangeReport Of(Snapshot before, Snapshot after)
    {
        var changes = ChangeList.Between(before, after);
        return new ChangeReport
        {
            Base = "",
            Head = "",
            Changes = changes,
            Told = new Teller(before, after).Tell(changes),
            Totals = Telling.Totals.Between(before, after),
            Pages = null,
        };
    }

    /// <summary>The departments that must look at the changes, each with how many of the sentences concern it.</summary>
    public IReadOnlyList<(string Department, int Count)> Reviewers =>
        [.. Told.SelectMany(told => told.Reviewers).GroupBy(name => name, StringComparer.Ordinal).Select(group => (group.Key, group.Count())).OrderByDescending(pair => pair.Item2)];

    /// <summary>How many sentences there are of each class, in the order of the classes.</summary>
    public IReadOnlyList<(ChangeClass Class, int Count)> Classes =>
        [.. Told.GroupBy(told => told.Class).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()))];

    /// <summary>The sentences by what they speak of, in the order of the files.</summary>
    public IReadOnlyList<IGrouping<(string Subject, string File), ToldChange>> Subjects =>
        [.. Told.GroupBy(told => (told.Subject, told.Changes[0].Place.File))];
}
