namespace ListPortal.Model;

/// <summary>The days of one year that differ from the usual week.</summary>
public sealed record Calendar(string Year, string Source, IReadOnlyList<CalendarDay> DaysOff, IReadOnlyList<CalendarDay> WorkingDays);
