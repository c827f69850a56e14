using System.Text;
using Jint;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Tools;

/// <summary>A due date as a file for calendars, by the rules of RFC 5545.</summary>
public sealed class AppointmentTests
{
    [Fact]
    public void A_day_is_an_event_of_a_whole_day()
    {
        var lines = Lines("食品经营许可最迟办结", "第 5 个工作日");
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines.Take(2));
        Assert.Contains("DTSTART;VALUE=DATE:20261201", lines);
        Assert.Contains("DTEND;VALUE=DATE:20261202", lines);
        Assert.Contains("DTSTAMP:20261124T010203Z", lines);
        Assert.Contains("SUMMARY:食品经营许可最迟办结", lines);
        Assert.Equal(["END:VCALENDAR", ""], lines.TakeLast(2));
    }

    [Fact]
    public void Signs_that_separate_values_are_escaped() =>
        Assert.Contains(@"SUMMARY:甲\, 乙\; 丙\\丁\n戊", Lines("甲, 乙; 丙\\丁\n戊", ""));

    [Fact]
    public void A_line_holds_75_octets_and_no_character_is_cut()
    {
        var text = string.Concat(Enumerable.Repeat("听证、检验😀a", 12));
        var lines = Lines("题", text);
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains($"DESCRIPTION:{text}\r\n", string.Join("\r\n", lines).Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void One_event_keeps_its_id()
    {
        Assert.Equal(IdOf("题", "甲"), IdOf("题", "乙"));
        Assert.NotEqual(IdOf("题", "甲"), IdOf("另一题", "甲"));
    }

    private static string IdOf(string title, string text) => Lines(title, text).Single(line => line.StartsWith("UID:", StringComparison.Ordinal));

    private static string[] Lines(string title, string text)
    {
        using var engine = new Engine();
        // Jint has no TextEncoder; the browser's is the same by definition.
        engine.SetValue("utf8", new Func<string, int>(Encoding.UTF8.GetByteCount));
        engine.Execute("globalThis.TextEncoder = class { encode(text) { return { length: utf8(text) }; } };");
        engine.Modules.Add("appointment", File.ReadAllText(Repository.PathOf("templates", "assets", "due-date", "appointment.js")));
        engine.SetValue("module", engine.Modules.Import("appointment")).SetValue("title", title).SetValue("text", text);
        return engine.Evaluate("module.appointment({ title, text, address: 'https://example.cn/', due: '2026-12-01', next: '2026-12-02', now: '2026-11-24T01:02:03.456Z' })").AsString().Split("\r\n");
    }
}
