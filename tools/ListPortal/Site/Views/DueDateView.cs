using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>The calendars that due dates rest on, the latest first, and dates counted over them.</summary>
/// <param name="Amounts">The working days of the columns.</param>
public sealed record DueDateView(IReadOnlyList<Calendar> Calendars, IReadOnlyList<int> Amounts, IReadOnlyList<DueDateExample> Examples);
