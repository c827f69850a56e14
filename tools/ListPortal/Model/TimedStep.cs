namespace ListPortal.Model;

/// <summary>A step of a journey with the limit that holds for it in one zone.</summary>
public sealed record TimedStep(JourneyStep Step, Stated<Limit> Limit)
{
    public int Days { get; } = CalendarEstimate.DaysOf(Limit);
}
