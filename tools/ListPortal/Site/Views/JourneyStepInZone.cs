using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One step of a journey with its guide and the steps before it.</summary>
public sealed record JourneyStepInZone(int Number, JourneyStep Step, Guide Guide, IReadOnlyList<JourneyStep> After);
