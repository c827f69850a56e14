using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>One day that differs from the usual week; the id is the date.</summary>
public sealed record SourceCalendarDay : SourceElement
{
    [Field("日期", "日期。", Required = true, Example = "2026-01-01")]
    public DateField? Date { get; init; }

    [Field("名称", "节日名称。", Required = true, Example = "元旦")]
    public Text? Name { get; init; }
}
