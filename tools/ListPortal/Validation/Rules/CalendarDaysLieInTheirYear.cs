using System.Globalization;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>A calendar holds the days of its own year.</summary>
public sealed class CalendarDaysLieInTheirYear : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var calendar in content.Source.Calendars)
        {
            var days = calendar.DaysOff.Values().Concat(calendar.WorkingDays.Values());
            foreach (var date in days.Select(day => day.Date).OfType<DateField>())
            {
                if (date.IsGiven && date.Value.Year.ToString(CultureInfo.InvariantCulture) != calendar.Year)
                {
                    diagnostics.Add(
                        DiagnosticCodes.DayOutsideYear,
                        date.Position,
                        $"{date.Value:yyyy-MM-dd} 不在 {calendar.Year} 年；请改正日期，或者移到对应年份的文件。");
                }
            }
        }
    }
}
