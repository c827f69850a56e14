namespace ListPortal.Benchmarks.Comparison;

/// <summary>How an engine did on pieces of names, held against plain substring search. Shares are averages over queries.</summary>
internal sealed record PieceScores
{
    /// <summary>Of the records whose name holds the piece, the share that was found.</summary>
    public required double Recall { get; init; }

    /// <summary>Of the results, the share whose name holds the piece.</summary>
    public required double NamePrecision { get; init; }

    /// <summary>Of the results, the share that holds the piece anywhere, on its page or in its record.</summary>
    public required double TextPrecision { get; init; }

    /// <summary>Share of queries whose first result has the piece in its name.</summary>
    public required double FirstRight { get; init; }

    /// <summary>Share of queries whose first results are exactly the records whose name holds the piece, in whatever order.</summary>
    public required double NamesFirst { get; init; }

    public static PieceScores Of(Corpus corpus, IReadOnlyList<string> pieces, IReadOnlyList<IReadOnlyList<string>> answers)
    {
        var judged = pieces.Zip(answers, (piece, found) => (Piece: piece, Found: found, Right: corpus.Names.Keys.Where(url => corpus.NameHolds(url, piece)).ToHashSet(StringComparer.Ordinal))).ToList();
        var answered = judged.Where(query => query.Found.Count > 0).ToList();
        return new PieceScores
        {
            Recall = judged.Average(query => (double)query.Found.Count(query.Right.Contains) / query.Right.Count),
            NamePrecision = answered.Average(query => (double)query.Found.Count(query.Right.Contains) / query.Found.Count),
            TextPrecision = answered.Average(query => (double)query.Found.Count(url => corpus.TextHolds(url, query.Piece)) / query.Found.Count),
            FirstRight = judged.Average(query => query.Found.Count > 0 && query.Right.Contains(query.Found[0]) ? 1.0 : 0),
            NamesFirst = judged.Average(query => query.Right.SetEquals(query.Found.Take(query.Right.Count)) ? 1.0 : 0),
        };
    }
}
