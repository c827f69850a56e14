using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>What a zone offers for a journey: how many steps it handles, and how long all takes without any branch and with all.</summary>
public sealed record ZoneForJourney(Zone Zone, int HandledHere, int FewestDays, int MostDays);
