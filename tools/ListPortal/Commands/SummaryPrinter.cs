using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ListPortal.Model;

namespace ListPortal.Commands;

/// <summary>Tells what a build did, to people or as one JSON object.</summary>
internal static class SummaryPrinter
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["zones"] = "主体开发区",
        ["parks"] = "功能园区",
        ["items"] = "事项",
        ["delegations"] = "赋权事项",
        ["zone_town_rows"] = "职责分工",
        ["zone_park_rows"] = "职能分工",
        ["zone_duty_classes"] = "开发区职责类",
        ["town_duty_classes"] = "镇街职责类",
        ["matters"] = "职责事项",
        ["guides"] = "办事指南",
        ["pages"] = "页面",
        ["kept_pages"] = "其中沿用",
        ["files"] = "文件",
        ["bytes"] = "字节",
        ["errors"] = "错误",
        ["warnings"] = "警告",
        ["load"] = "读取",
        ["check"] = "检查",
        ["model"] = "成型",
        ["history"] = "历史",
        ["render"] = "生成",
        ["search"] = "搜索",
        ["export"] = "导出",
        ["offline"] = "离线副本",
        ["judge"] = "评测",
        ["proofread"] = "校对",
        ["compress"] = "压缩",
        ["publish"] = "发布",
    };

    private static readonly JsonSerializerOptions Names = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static void PrintText(BuildSummary summary, string folder, TextWriter output)
    {
        output.WriteLine(string.Join("，", summary.Counts.Select(count => $"{Words[count.Key]} {count.Value}")));
        output.WriteLine($"用时（毫秒）：{string.Join("，", summary.Times.Select(time => $"{Words.GetValueOrDefault(time.Station, time.Station)} {time.Milliseconds}"))}");
        foreach (var set in summary.Published?.Measured ?? [])
        {
            output.WriteLine(InWords(set));
        }

        output.WriteLine(summary.Succeeded ? $"网站已生成到 {folder}" : "网站没有更新：请先处理上面的问题。");
    }

    private static string InWords(SearchQuality set) => string.Create(
        CultureInfo.InvariantCulture,
        $"搜索评测（{(set.IsApart ? "留存" : "调试")}）：查询 {set.Queries}，nDCG@10 {set.Ndcg:0.000}，MRR {set.Mrr:0.000}，前三名有正确 {set.InFirstThree:P1}，没有正确 {set.WithoutRight:P1}，没有结果 {set.Empty:P1}，站外识别 {set.OutsideTold}/{set.Outside}");

    public static void PrintJson(BuildSummary summary, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            foreach (var (name, count) in summary.Counts)
            {
                writer.WriteNumber(name, count);
            }

            writer.WriteStartObject("milliseconds");
            foreach (var (station, milliseconds) in summary.Times)
            {
                writer.WriteNumber(station, milliseconds);
            }

            writer.WriteEndObject();
            writer.WriteStartArray("search_quality");
            foreach (var set in summary.Published?.Measured ?? [])
            {
                JsonSerializer.Serialize(writer, set, Names);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }
}
