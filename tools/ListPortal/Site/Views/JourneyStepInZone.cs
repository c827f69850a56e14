using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One step of a journey with its guide and when it runs.</summary>
public sealed record JourneyStepInZone(JourneyStep Step, Guide Guide, PlannedStep Planned)
{
    public Stated<Limit> Limit => Planned.Timed.Limit;
}
