namespace ListPortal.Model;

/// <summary>Days off that follow one another under one name, and the days that are worked for them.</summary>
public sealed record Holiday(string Name, DateOnly First, DateOnly Last, IReadOnlyList<DateOnly> MakeUpDays)
{
    public int Days => Last.DayNumber - First.DayNumber + 1;
}
