using System.Globalization;
using Jint;
using ListPortal.Model;
using ListPortal.Tests.Sites;
using Xunit;
using Calendar = ListPortal.Model.Calendar;

namespace ListPortal.Tests.Tools;

/// <summary>The generator and the browser count limits in the same way: both run the same cases.</summary>
public sealed class DueDateTests
{
    private const string Year = "2026";
    private const string Calendars = "({ 2026: { off: { '09-25': '中秋节', '09-26': '中秋节', '09-27': '中秋节', '10-01': '国庆节', '10-02': '国庆节', '10-03': '国庆节', '10-04': '国庆节', '10-05': '国庆节', '10-06': '国庆节', '10-07': '国庆节' }, work: { '09-20': '国庆节', '10-10': '国庆节' } } })";

    private static readonly Calendar Calendar = new(
        Year,
        "通知",
        [.. Days("中秋节", "09-25", 3), .. Days("国庆节", "10-01", 7)],
        [.. Days("国庆节", "09-20", 1), .. Days("国庆节", "10-10", 1)]);

    public static TheoryData<string, int, string, string> Cases =>
    [
        .. File.ReadLines(Repository.PathOf("tests", "cases", "tools", "due-dates.txt"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(" | "))
            .Select(parts => (parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2], parts[3])),
    ];

    public static TheoryData<string, int, string, string> WorkingDayCases => [.. Cases.Where(data => data.Data.Item3 == "工作日")];

    [Theory]
    [MemberData(nameof(WorkingDayCases))]
    public void A_limit_is_counted_by_the_generator(string start, int amount, string unit, string expected)
    {
        Assert.Equal("工作日", unit);
        var due = new WorkCalendar([Calendar]).After(Date(start), amount);
        Assert.Equal(expected.StartsWith('缺'), due is null);
        Assert.Equal(expected.StartsWith('缺') ? null : Date(expected), due);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_limit_is_counted_by_the_browsers_script(string start, int amount, string unit, string expected)
    {
        using var engine = Counting();
        engine.SetValue("start", start).SetValue("amount", amount).SetValue("unit", unit switch { "工作日" => "working-day", "日" => "day", _ => "on-the-spot" });
        var said = engine.Evaluate($$"""
            const { due, missing, later } = counting.countLimit(start, { amount, unit }, {{Calendars}});
            [due, later && `顺延到 ${later}`, missing && `缺 ${missing}`].filter(Boolean).join(' ');
            """);
        Assert.Equal(expected, said.AsString());
    }

    [Fact]
    public void Holidays_and_made_up_days_on_the_way_are_told()
    {
        using var engine = Counting();
        var said = engine.Evaluate($"JSON.stringify(counting.countLimit('2026-09-16', {{ amount: 20, unit: 'working-day' }}, {Calendars}))");
        Assert.Equal("""{"due":"2026-10-20","rest":14,"holidays":["中秋节","国庆节"],"makeUp":["2026-09-20","2026-10-10"]}""", said.AsString());
    }

    [Fact]
    public void A_holiday_names_its_days_and_those_that_make_up_for_it()
    {
        var holidays = Calendar.Holidays;
        Assert.Equal(["中秋节", "国庆节"], holidays.Select(holiday => holiday.Name));
        Assert.Equal([3, 7], holidays.Select(holiday => holiday.Days));
        Assert.Empty(holidays[0].MakeUpDays);
        Assert.Equal([Date("2026-09-20"), Date("2026-10-10")], holidays[1].MakeUpDays);
    }

    [Fact]
    public void One_name_on_days_apart_makes_two_holidays_and_no_day_is_made_up_twice()
    {
        var calendar = new Calendar(Year, "通知", [.. Days("春节", "02-16", 2), .. Days("春节", "02-20", 1)], [.. Days("春节", "02-28", 1)]);
        Assert.Equal([2, 1], calendar.Holidays.Select(holiday => holiday.Days));
        Assert.Equal([1, 0], calendar.Holidays.Select(holiday => holiday.MakeUpDays.Count));
    }

    private static Engine Counting()
    {
        var engine = new Engine();
        engine.Modules.Add("counting", File.ReadAllText(Repository.PathOf("templates", "assets", "due-date", "counting.js")));
        engine.SetValue("counting", engine.Modules.Import("counting"));
        return engine;
    }

    private static IEnumerable<CalendarDay> Days(string name, string first, int count) =>
        Enumerable.Range(0, count).Select(number => new CalendarDay(Date($"{Year}-{first}").AddDays(number), name));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
