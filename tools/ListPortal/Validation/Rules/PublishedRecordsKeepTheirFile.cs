using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>What was published once keeps its file: every delegation that an adjustment names is still there.</summary>
public sealed class PublishedRecordsKeepTheirFile : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        var files = content.Source.Delegations.Select(delegation => (delegation.Zone, delegation.Item)).ToHashSet();
        foreach (var change in content.Source.Adjustments.SelectMany(adjustment => adjustment.Changes.Values()))
        {
            var (zone, item) = (change.Zone.OrEmpty(), change.Item.OrEmpty());
            if (change.Item is { IsGiven: true } && content.Registers.Knows(Target.Zones, zone) && !files.Contains((zone, item)))
            {
                var inZone = files.Where(file => file.Zone == zone).Select(file => file.Item);
                diagnostics.Add(
                    DiagnosticCodes.VanishedRecord,
                    change.Item.Position,
                    $"这里记着已公布的赋权，但 content/delegations/{zone}/{item}.yml 不存在；{Nearest.Hint(item, inZone)}公布过的文件不能删除或改名，停用的把 status 改为取消。");
            }
        }
    }
}
