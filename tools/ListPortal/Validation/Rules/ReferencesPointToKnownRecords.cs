using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>Every id that points to another record finds it.</summary>
public sealed class ReferencesPointToKnownRecords : IFieldRule
{
    public void Check(WalkedField walked, CheckedContent content, DiagnosticBag diagnostics)
    {
        if (walked.Field.About.RefersTo != Target.Nothing && !IsVanishingPoint(walked))
        {
            foreach (var id in Texts(walked.Written).Where(id => id.IsGiven))
            {
                CheckId(id, walked.Field, content.Registers, diagnostics);
            }
        }
    }

    // What an adjustment names and no file holds any more is told by PublishedRecordsKeepTheirFile.
    private static bool IsVanishingPoint(WalkedField walked) => walked is { Owner: Content.Sources.SourceAdjustmentChange, Field.Key: "item" };

    private static IEnumerable<Text> Texts(object? written) => written switch
    {
        Text text => [text],
        TextList list => list.Values(),
        _ => [],
    };

    private static void CheckId(Text id, FieldDescription field, Registers registers, DiagnosticBag diagnostics)
    {
        var target = field.About.RefersTo;
        if (!registers.Knows(target, id.Value!))
        {
            diagnostics.Add(
                DiagnosticCodes.UnknownReference,
                id.Position,
                $"“{field.About.Label}”（{field.Key}）写的“{id.Value}”不存在；{Hint(id.Value!, target, registers)}请改成已有的标识，或者先建立它。");
        }
    }

    /// <summary>Who writes a name where an id belongs is told the id.</summary>
    private static string Hint(string written, Target target, Registers registers)
    {
        var named = registers.IdsNamed(target, written).ToList();
        return named.Count > 0 ? $"这是名称，标识是“{string.Join("”或者“", named)}”；" : Nearest.Hint(written, registers.IdsOf(target));
    }
}
