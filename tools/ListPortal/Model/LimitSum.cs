using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>Limits added up, each unit for itself; 当场 counts nothing, and what is not known is counted apart.</summary>
public sealed record LimitSum(int WorkingDays, int Days, int Unknown)
{
    public static LimitSum Of(IEnumerable<Stated<Limit>> limits)
    {
        var list = limits.ToList();
        return new LimitSum(
            list.Sum(limit => AmountIn(limit, TimeUnit.WorkingDay)),
            list.Sum(limit => AmountIn(limit, TimeUnit.Day)),
            list.Count(limit => limit.IsUnknown));
    }

    private static int AmountIn(Stated<Limit> limit, TimeUnit unit) =>
        limit.IsGiven && limit.Value.Unit == unit ? limit.Value.Amount : 0;
}
