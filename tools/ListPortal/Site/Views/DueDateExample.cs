namespace ListPortal.Site.Views;

/// <summary>When limits of several lengths end that start on one day.</summary>
/// <param name="Due">Null where the count runs into a year without a calendar.</param>
public sealed record DueDateExample(DateOnly Start, IReadOnlyList<DateOnly?> Due);
