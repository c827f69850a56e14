using System.Globalization;
using ListPortal.Model;
using Calendar = ListPortal.Model.Calendar;

namespace ListPortal.Exports.Tools;

/// <summary>One year as templates/assets/due-date/counting.js reads it: names of holidays by month and day.</summary>
internal sealed record CalendarYear(IReadOnlyDictionary<string, string> Off, IReadOnlyDictionary<string, string> Work)
{
    public static CalendarYear Of(Calendar calendar) => new(ByDay(calendar.DaysOff), ByDay(calendar.WorkingDays));

    private static Dictionary<string, string> ByDay(IEnumerable<CalendarDay> days) =>
        days.OrderBy(day => day.Date).ToDictionary(day => day.Date.ToString("MM-dd", CultureInfo.InvariantCulture), day => day.Name, StringComparer.Ordinal);
}
