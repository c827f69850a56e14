using System.Globalization;
using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>The figures of one item beside its guide.</summary>
public sealed record EvaluationLine(Guide Guide, EvaluatedItem Figures)
{
    /// <summary>Working days; null where none is given or what is given is no number.</summary>
    public double? Average =>
        Figures.AverageDays.IsGiven && double.TryParse(Figures.AverageDays.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days) ? days : null;

    /// <summary>Null where the promise is not in working days, or is gone: then there is nothing to compare the average with.</summary>
    public int? Promised =>
        Guide.Delegation?.PromisedLimit is { IsGiven: true, Value: { Unit: TimeUnit.WorkingDay, Amount: var days } } ? days : null;
}
