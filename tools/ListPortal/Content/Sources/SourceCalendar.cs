using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>The public holidays and make-up working days of one year.</summary>
[Kind("content/calendar/{year}.yml", "日历", "一年的法定节假日放假和调休上班安排，计算工作日用。")]
public sealed record SourceCalendar : SourceRecord
{
    [FromPath]
    public string Year { get; init; } = "";

    [Field("依据", "放假安排的通知。", Required = true, Example = "国务院办公厅关于2026年部分节假日安排的通知")]
    public Text? Source { get; init; }

    [Field("放假", "放假的日子。", Required = true)]
    public Written<IReadOnlyList<SourceCalendarDay>>? DaysOff { get; init; }

    [Field("调休上班", "周末上班的日子。", Required = true, MayBe = Absence.None)]
    public Written<IReadOnlyList<SourceCalendarDay>>? WorkingDays { get; init; }
}
