namespace ListPortal.Changes.Telling;

/// <summary>One sentence about the lists, with the changes that it tells.</summary>
/// <param name="Subject">Of which zone, item or list, in the words of the field.</param>
/// <param name="Sentence">What changed, without its full stop.</param>
public sealed record ToldChange(string Subject, string Sentence, ChangeClass Class, IReadOnlyList<Change> Changes)
{
    /// <summary>Short names of the zones whose guides read otherwise now; empty where the change is no matter of single zones.</summary>
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>Short names of the zones that inherit the place but have their own words there.</summary>
    public IReadOnlyList<string> Untouched { get; init; } = [];

    /// <summary>Names of the departments that answer for what was changed.</summary>
    public IReadOnlyList<string> Reviewers { get; init; } = [];

    /// <summary>The thing that changed, in the words of the field, and what it said before and says now; the words are 无 where there is nothing.</summary>
    public (string Thing, string From, string To) Values { get; init; }

    public override string ToString() => $"{Subject}：{Sentence}";
}
