using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>The figures of several evaluated items together.</summary>
public sealed record EvaluationSum
{
    private const double Tenths = 1000;

    public required int Items { get; init; }

    public required int Cases { get; init; }

    public required int Overdue { get; init; }

    public required int Corrected { get; init; }

    public required int Complaints { get; init; }

    /// <summary>How many items each verdict was given to; verdicts that none was given to are left out.</summary>
    public required IReadOnlyList<KeyValuePair<Verdict, int>> Verdicts { get; init; }

    /// <summary>Null without a case. Cut to a tenth of a percent, so that one case too late never reads as 100 %.</summary>
    public double? OnTimeShare => Cases == 0 ? null : Math.Floor(Tenths * (Cases - Overdue) / Cases) / Tenths;

    public static EvaluationSum Of(IReadOnlyList<EvaluatedItem> items) => new()
    {
        Items = items.Count,
        Cases = items.Sum(item => item.Cases),
        Overdue = items.Sum(item => item.Overdue),
        Corrected = items.Sum(item => item.Corrected),
        Complaints = items.Sum(item => item.Complaints),
        Verdicts =
        [
            .. Enum.GetValues<Verdict>()
                .Select(verdict => KeyValuePair.Create(verdict, items.Count(item => item.Verdict == verdict)))
                .Where(given => given.Value > 0),
        ],
    };
}
