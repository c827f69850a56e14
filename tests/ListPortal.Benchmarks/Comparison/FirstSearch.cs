using ListPortal.Benchmarks.Measuring;

namespace ListPortal.Benchmarks.Comparison;

/// <summary>What the first search of a new visitor cost. Bytes are those of bodies, compressed, without heads.</summary>
/// <param name="Page">Bytes of HTML, CSS and pictures.</param>
/// <param name="Scripts">Bytes.</param>
/// <param name="Data">Bytes.</param>
internal sealed record FirstSearch(int Page, int Scripts, int Data)
{
    /// <summary>Of scripts and data.</summary>
    public required int Requests { get; init; }

    /// <summary>Milliseconds from the last byte to results in the document; NaN where none were shown.</summary>
    public required double AfterLastByte { get; init; }

    /// <summary>Milliseconds from opening the page.</summary>
    public required double FromOpening { get; init; }

    public int Search => Scripts + Data;

    public static FirstSearch Of(IReadOnlyList<ServedFile> served, double openedAt, double shownAt)
    {
        var fetched = served.Where(file => !file.IsPage).ToList();
        return new FirstSearch(served.Where(file => file.IsPage).Sum(file => file.Bytes), fetched.Where(file => file.IsScript).Sum(file => file.Bytes), fetched.Where(file => file.IsData).Sum(file => file.Bytes))
        {
            Requests = fetched.Count,
            AfterLastByte = double.IsNaN(shownAt) ? double.NaN : Math.Max(0, shownAt - fetched.Where(file => file.SentAt < shownAt).Max(file => file.SentAt)),
            FromOpening = shownAt - openedAt,
        };
    }

    /// <summary>The middle of each figure over several searches.</summary>
    public static FirstSearch MiddleOf(IReadOnlyList<FirstSearch> searches) =>
        new(Middle(searches, search => search.Page), Middle(searches, search => search.Scripts), Middle(searches, search => search.Data))
        {
            Requests = Middle(searches, search => search.Requests),
            AfterLastByte = Middle(searches, search => search.AfterLastByte),
            FromOpening = Middle(searches, search => search.FromOpening),
        };

    private static T Middle<T>(IReadOnlyList<FirstSearch> searches, Func<FirstSearch, T> figure) => searches.Select(figure).Order().ElementAt(searches.Count / 2);
}
