using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>
/// How many days on the calendar a limit may last, from above and for drawings only: two days off for every five working days
/// begun, because a period may start before a weekend. Public holidays are left out, and limits themselves are never converted.
/// </summary>
public static class CalendarEstimate
{
    private const int WorkingWeek = 5;
    private const int DaysOffInAWeek = 2;

    /// <summary>Nothing for 当场, and for a limit that does not exist or is not known.</summary>
    public static int DaysOf(Stated<Limit> limit) => limit switch
    {
        { IsGiven: true, Value: { Unit: TimeUnit.Day, Amount: var days } } => days,
        { IsGiven: true, Value: { Unit: TimeUnit.WorkingDay, Amount: var days } } => days + (DaysOffInAWeek * ((days + WorkingWeek - 1) / WorkingWeek)),
        _ => 0,
    };
}
