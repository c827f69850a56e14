using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>A day is a holiday or a make-up working day, once and not both.</summary>
public sealed class CalendarDaysAreStatedOnce : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var calendar in content.Source.Calendars)
        {
            var first = new Dictionary<DateOnly, SourcePosition>();
            var dates = calendar.DaysOff.Values().Concat(calendar.WorkingDays.Values()).Select(day => day.Date).OfType<DateField>();
            foreach (var date in dates.Where(date => date.IsGiven && !first.TryAdd(date.Value, date.Position)))
            {
                diagnostics.Add(
                    DiagnosticCodes.DuplicateId,
                    date.Position,
                    $"{date.Value:yyyy-MM-dd} 已经写在 {first[date.Value]}；同一天不是放假就是上班，请保留一处。");
            }
        }
    }
}
