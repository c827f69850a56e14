using System.Globalization;
using ListPortal.Changes;
using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Editing.Samples;

/// <summary>How a zone of a sample handles an item: entrusted, within the law, and every fifth time with words of its own.</summary>
internal sealed class SampleDelegation(PlainRecord item, SamplePlace place, int variation)
{
    private const string WorkingDays = "工作日";
    private static readonly string[] Channels = ["窗口办理", "网上办理", "移动端办理", "快递申请"];

    public FileRecord File()
    {
        var competent = (PlainRecord)item.Find("competent")!;
        var body = place.Department(competent.TextOf("function"), competent.TextOf("level"));
        var record = PlainMaking.Record(
            ("document", "first-batch-2024"), ("form", "委托"), ("power_source", "同级委托"), ("exercise_level", competent.TextOf("level")), ("original_body", body),
            ("department", place.Approval), ("post", "审批岗"), ("extent", "全部环节"), ("visits", (variation % 3).ToString(CultureInfo.InvariantCulture)), ("effective", "2024-07-01"), ("status", "在用"))
            .With("entrustment", PlainMaking.Record(("body", body), ("notice", "示例公告〔2024〕1号"), ("until", "2029-12-31"), ("seal", "委托机关印章"), ("respondent", "委托机关")))
            .With("promised_limit", Promise())
            .With("windows", PlainMaking.Texts("general"))
            .With("channels", PlainMaking.Texts(Channels[..((variation % Channels.Length) + 1)]))
            .With("supervision", PlainMaking.Record(("body", body), ("handover", "办结后2个工作日内推送。")))
            .With("support", PlainMaking.Record(("training", "每半年培训一次。"), ("system", "账号已开通。"), ("ownership", "开发区对审批结果负责。")));
        return new FileRecord(RecordDescription.Of(typeof(SourceDelegation)), variation % 5 == 0 && Overrides() is { } own ? record.With("overrides", own) : record);
    }

    /// <summary>At least what the steps take, at most what the law allows; not known where the two are not in working days.</summary>
    private PlainValue Promise()
    {
        var steps = item.Find("steps") is PlainList list ? list.Items.Cast<PlainRecord>().Where(step => step.Find("for") is null).Select(step => step.Find("limit")).OfType<PlainRecord>() : [];
        var least = Math.Max(1, steps.Where(limit => limit.TextOf("unit") == WorkingDays).Sum(Amount));
        var most = item.Find("statutory_limit") is PlainRecord law ? law.TextOf("unit") == WorkingDays ? Amount(law) : 0 : least + 10;
        return most < least
            ? new PlainText(AbsenceWords.Unknown)
            : PlainMaking.Record(("amount", (least + (variation % (most - least + 1))).ToString(CultureInfo.InvariantCulture)), ("unit", WorkingDays), ("from", "受理"));
    }

    private PlainRecord? Overrides()
    {
        if (item.Find("materials") is not PlainList { Items: [PlainRecord material, ..] })
        {
            return null;
        }

        var changed = PlainMaking.Record(("filling", $"{place.Name}开发区的填写要求。"), ("reason", "为测试生成。"));
        return new PlainRecord([new("materials", new PlainRecord([new("set", new PlainRecord([new(material.Id, changed)]))]))]);
    }

    private static int Amount(PlainRecord limit) => int.Parse(limit.TextOf("amount"), CultureInfo.InvariantCulture);
}
