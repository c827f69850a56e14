namespace ListPortal.Site.Views;

/// <summary>What a publication changed without an adjustment, by the record that it is about.</summary>
public sealed record PublishedChangeView(LogEntry Entry, IReadOnlyList<GroupOf<string, LogLine>> Subjects);
