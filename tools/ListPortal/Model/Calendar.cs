namespace ListPortal.Model;

/// <summary>The days of one year that differ from the usual week.</summary>
public sealed record Calendar(string Year, string Source, IReadOnlyList<CalendarDay> DaysOff, IReadOnlyList<CalendarDay> WorkingDays)
{
    /// <summary>In the order of the year; the days that make up for a holiday stand with its first run.</summary>
    public IReadOnlyList<Holiday> Holidays
    {
        get
        {
            var runs = DaysOff.OrderBy(day => day.Date).Index()
                .GroupBy(entry => (entry.Item.Name, Start: entry.Item.Date.AddDays(-entry.Index)))
                .Select(run => (run.Key.Name, First: run.First().Item.Date, Last: run.Last().Item.Date))
                .ToList();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            return [.. runs.Select(run => new Holiday(run.Name, run.First, run.Last, seen.Add(run.Name) ? MakeUpFor(run.Name) : []))];
        }
    }

    private IReadOnlyList<DateOnly> MakeUpFor(string name) =>
        [.. WorkingDays.Where(day => day.Name == name).Select(day => day.Date).Order()];
}
