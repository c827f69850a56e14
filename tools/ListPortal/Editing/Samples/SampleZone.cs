using System.Globalization;
using ListPortal.Changes;
using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Editing.Samples;

/// <summary>What a zone of a sample says of itself, shares with its town, and was given.</summary>
internal static class SampleZone
{
    /// <summary>No province begins so. The first four digits are those of the city, the last two those of its county.</summary>
    private const int FirstCode = 100000;
    private const int CodesOfACity = 100;

    public static FileRecord File(SamplePlace place, int number)
    {
        var hall = PlainMaking.Record(("id", "main"), ("name", $"{place.Name}开发区政务服务大厅"), ("address", "示例路1号"), ("hours", "工作日9:00—17:00"), ("directions", "乘公交到示例路站"))
            .With("windows", new PlainList([PlainMaking.Record(("id", "general"), ("name", "综合窗口"))]));
        return Of<SourceZone>(PlainMaking.Record(
            ("name", $"江苏省{place.Name}经济开发区"),
            ("name_confidence", "L"),
            ("short_name", $"{place.Name}开发区"),
            ("order", (number + 1).ToString(CultureInfo.InvariantCulture)),
            ("region", place.County),
            ("region_code", CodeOf(number).ToString(CultureInfo.InvariantCulture)),
            ("city", place.City),
            ("summary", "为测试生成的样例开发区。"),
            ("document", "zone-frame-2024"),
            ("parks", AbsenceWords.None),
            ("enquiry", AbsenceWords.Unknown),
            ("complaint", AbsenceWords.Unknown))
            .With("towns", new PlainList([PlainMaking.Record(("id", place.Town), ("name", $"{place.Name}镇"), ("confidence", "L"))]))
            .With("halls", new PlainList([hall])));
    }

    public static FileRecord Division(SamplePlace place, IReadOnlyList<string> matters) =>
        Of<SourceTownDivision>(PlainMaking.Record(("document", "zone-town-division-2024")).With("rows", new PlainList([.. matters.Select((matter, index) => PlainMaking.Record(
            ("id", matter),
            ("matter", matter),
            ("lead", index % 2 == 0 ? "zone" : "town"),
            ("zone_department", place.Approval),
            ("town_department", place.TownOffice)))])));

    public static FileRecord Admission(SamplePlace place, IEnumerable<string> items) =>
        Of<SourceAdjustment>(PlainMaking.Record(
            ("title", $"{place.Name}开发区首批赋权事项"),
            ("kind", "新增"),
            ("document", "first-batch-2024"),
            ("reason", "为测试生成。"),
            ("decided", "2024-06-28"),
            ("published", "2024-06-30"),
            ("effective", "2024-07-01"),
            ("handover", AbsenceWords.None),
            ("transition", AbsenceWords.None))
            .With("changes", new PlainList([.. items.Select(item => PlainMaking.Record(("id", item), ("zone", place.Zone), ("item", item), ("field", "status"), ("from", AbsenceWords.None), ("to", "在用")))])));

    private static int CodeOf(int number) => FirstCode + (number / SamplePlace.ZonesOfACity * CodesOfACity) + (number % SamplePlace.ZonesOfACity) + 1;

    private static FileRecord Of<T>(PlainRecord record)
        where T : SourceRecord => new(RecordDescription.Of(typeof(T)), record);
}
