using System.Globalization;

namespace ListPortal.Model;

/// <summary>
/// Counts working days over the calendars that are published. The browser counts by the same rule in
/// templates/assets/due-date/counting.js, which tells the law; both run tests/cases/tools/due-dates.txt.
/// </summary>
public sealed class WorkCalendar(IEnumerable<Calendar> calendars)
{
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<DateOnly, bool>> _years = calendars.ToDictionary(
        calendar => calendar.Year,
        IReadOnlyDictionary<DateOnly, bool> (calendar) => calendar.DaysOff.Select(day => (day.Date, IsWork: false))
            .Concat(calendar.WorkingDays.Select(day => (day.Date, IsWork: true)))
            .ToDictionary(day => day.Date, day => day.IsWork),
        StringComparer.Ordinal);

    /// <summary>The last day of a limit, where the day after the start is day 1; null where a year on the way has no calendar.</summary>
    public DateOnly? After(DateOnly start, int workingDays)
    {
        var day = start;
        for (var counted = 0; counted < workingDays;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day) is not { } isWork)
            {
                return null;
            }

            counted += isWork ? 1 : 0;
        }

        return day;
    }

    /// <summary>Null where the year has no calendar.</summary>
    public bool? IsWorkingDay(DateOnly day)
    {
        if (!_years.TryGetValue(day.Year.ToString(CultureInfo.InvariantCulture), out var exceptions))
        {
            return null;
        }

        return exceptions.TryGetValue(day, out var isWork) ? isWork : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
    }
}
