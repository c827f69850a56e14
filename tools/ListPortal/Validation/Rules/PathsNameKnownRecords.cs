using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>Where the path is the key, the zone and the item that it names exist.</summary>
public sealed class PathsNameKnownRecords : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var record in content.Source.All)
        {
            foreach (var (name, property) in RecordDescription.Of(record.GetType()).FromPath)
            {
                if (TargetOf(name) is { } target && property.GetValue(record) is string id && !content.Registers.Knows(target, id))
                {
                    diagnostics.Add(
                        DiagnosticCodes.UnknownReference,
                        record.Position,
                        $"路径中的“{id}”不是已有的{(target == Target.Zones ? "开发区" : "事项")}；{Nearest.Hint(id, content.Registers.IdsOf(target))}请更正文件夹名或文件名；公布过的记录不能删除或改名。");
                }
            }
        }
    }

    private static Target? TargetOf(string name) => name switch
    {
        "zone" => Target.Zones,
        "item" => Target.Items,
        _ => null,
    };
}
