namespace ListPortal.Exports.Zones;

/// <summary>The changes of a zone's list on both axes, each the earliest first.</summary>
internal sealed record ZoneRecords(IReadOnlyList<ZoneRecord> Legal, IReadOnlyList<ZoneRecord> Published);
