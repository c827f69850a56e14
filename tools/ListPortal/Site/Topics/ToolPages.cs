using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>The small tools: when a limit ends, and what to bring for several items at once.</summary>
internal static class ToolPages
{
    private const int Months = 12;

    /// <summary>Limits, in working days, that the example table counts.</summary>
    private static readonly IReadOnlyList<int> Amounts = [1, 3, 5, 10, 15, 20];

    public static IEnumerable<Page> Of(PortalIndex index) => [DueDatePage(index), ChecklistPage(index)];

    private static Page DueDatePage(PortalIndex index) => new()
    {
        Address = Addresses.DueDate,
        Title = index.Texts.Title("due_date"),
        Description = index.Texts.Description("due_date"),
        Template = "due-date",
        View = () => DueDateOf([.. index.Portal.Calendars.OrderByDescending(calendar => calendar.Year, StringComparer.Ordinal)]),
        Crumbs = index.Crumbs.Home,
        Part = NavigationPart.Items,
        Scripts = [ToolScripts.DueDate],
    };

    private static Page ChecklistPage(PortalIndex index) => new()
    {
        Address = Addresses.Checklist,
        Title = index.Texts.Title("checklist"),
        Description = index.Texts.Description("checklist"),
        Template = "checklist",
        View = () => new ChecklistView(
            index.Portal.Zones,
            [.. index.Portal.Items.GroupBy(item => item.Stage).Select(stage => new GroupOf<Stage, Item>(stage.Key, [.. stage]))],
            index.Portal.Journeys),
        Crumbs = index.Crumbs.Home,
        Part = NavigationPart.Items,
        Scripts = [ToolScripts.Checklist, ToolScripts.Sharing],
        IsSample = index.Portal.Documents.Any(document => document.IsSample),
    };

    private static DueDateView DueDateOf(IReadOnlyList<Calendar> calendars) => new(
        calendars,
        Amounts,
        calendars is [{ DaysOff: [var day, ..] }, ..] ? [.. ExamplesOf(day.Date.Year, new WorkCalendar(calendars))] : []);

    /// <summary>Limits that start on the first working day of each month.</summary>
    private static IEnumerable<DueDateExample> ExamplesOf(int year, WorkCalendar days) =>
        from month in Enumerable.Range(1, Months)
        let start = days.After(new DateOnly(year, month, 1).AddDays(-1), 1)
        where start is not null
        select new DueDateExample(start.Value, [.. Amounts.Select(amount => days.After(start.Value, amount))]);
}
