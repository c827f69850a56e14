using ListPortal.Model;

namespace ListPortal.Benchmarks.Comparison;

/// <summary>How an engine did on judged queries.</summary>
/// <param name="ReciprocalRank">MRR@10: one by the place of the first right result, 0 where none of the first ten is right.</param>
/// <param name="FirstRight">Share of queries whose first result is right.</param>
internal sealed record JudgedScores(double ReciprocalRank, double FirstRight)
{
    private const int Depth = 10;

    /// <param name="answers">The results of each query, in their order. Queries without a right answer are not for this score.</param>
    public static JudgedScores Of(IEnumerable<(JudgedQuery Query, IReadOnlyList<string> Found)> answers)
    {
        var ranks = answers.Select(answer => answer.Found.Take(Depth).TakeWhile(url => !answer.Query.Right.Contains(url)).Count())
            .Zip(answers, (before, answer) => before < Math.Min(Depth, answer.Found.Count) ? before + 1 : 0).ToList();
        return ranks.Count == 0
            ? new JudgedScores(double.NaN, double.NaN)
            : new JudgedScores(ranks.Average(rank => rank == 0 ? 0 : 1.0 / rank), ranks.Average(rank => rank == 1 ? 1.0 : 0));
    }
}
