using ListPortal.Diagnostics;
using ListPortal.Model;
using ListPortal.Publishing;

namespace ListPortal;

/// <summary>What a build did: counts for people and for <c>--json</c>. Milliseconds are for reading, not for comparing.</summary>
public sealed record BuildSummary
{
    /// <summary>What is published now; null where the build was refused and the old site stays.</summary>
    public required Edition? Published { get; init; }

    public bool Succeeded => Published is not null;

    /// <summary>Counts by their names in <c>--json</c>, in a fixed order; empty where the lists have errors.</summary>
    public required IReadOnlyList<KeyValuePair<string, long>> Counts { get; init; }

    public required IReadOnlyList<(string Station, long Milliseconds)> Times { get; init; }

    public static BuildSummary Failed(DiagnosticBag diagnostics, StationClock clock) => new()
    {
        Published = null,
        Counts = Faults(diagnostics),
        Times = clock.Times,
    };

    public static BuildSummary Of(Edition edition, WrittenFiles written, DiagnosticBag diagnostics, StationClock clock) => new()
    {
        Published = edition,
        Counts = [.. CountsOf(edition.Portal), new("pages", written.Pages), new("kept_pages", written.Kept), new("files", written.Files), new("bytes", written.Bytes), .. Faults(diagnostics)],
        Times = clock.Times,
    };

    private static IReadOnlyList<KeyValuePair<string, long>> CountsOf(Portal portal) =>
    [
        new("zones", portal.Count(CountedThing.Zones)),
        new("parks", portal.Count(CountedThing.Parks)),
        new("items", portal.Items.Count),
        new("delegations", portal.Count(CountedThing.Delegations)),
        new("zone_town_rows", portal.Count(CountedThing.ZoneTownRows)),
        new("zone_park_rows", portal.Count(CountedThing.ZoneParkRows)),
        new("zone_duty_classes", portal.Count(CountedThing.ZoneDutyClasses)),
        new("town_duty_classes", portal.Count(CountedThing.TownDutyClasses)),
        new("matters", portal.Matters.Count),
        new("guides", portal.Guides.Count),
    ];

    private static IReadOnlyList<KeyValuePair<string, long>> Faults(DiagnosticBag diagnostics) =>
        [new("errors", diagnostics.Errors), new("warnings", diagnostics.Warnings)];
}
