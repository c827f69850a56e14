namespace ListPortal.Model;

/// <summary>A public holiday or a make-up working day.</summary>
public sealed record CalendarDay(DateOnly Date, string Name);
