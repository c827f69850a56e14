namespace ListPortal.Model;

/// <summary>When a step runs at the earliest, in whole calendar days since the journey began.</summary>
/// <param name="Before">The needed steps that it waits for.</param>
/// <param name="Slack">By how many days it may run late without making the whole journey later.</param>
public sealed record PlannedStep(TimedStep Timed, IReadOnlyList<JourneyStep> Before, int Start, int Slack)
{
    public int Finish => Start + Timed.Days;

    public bool IsCritical => Slack == 0;
}
