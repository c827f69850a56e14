using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>Two elements of one list never share an id.</summary>
public sealed class ElementIdsAreUnique : IFieldRule
{
    public void Check(WalkedField walked, CheckedContent content, DiagnosticBag diagnostics)
    {
        if (walked.Field.Shape == FieldShape.RecordList)
        {
            CheckList(FieldWalk.Inside(walked.Field, walked.Written).OfType<SourceElement>(), diagnostics);
        }
    }

    internal static void CheckList(IEnumerable<SourceElement> elements, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        foreach (var id in elements.Select(element => element.Id).OfType<Text>().Where(id => id.IsGiven))
        {
            if (!first.TryAdd(id.Value!, id.Position))
            {
                diagnostics.Add(
                    DiagnosticCodes.DuplicateId,
                    id.Position,
                    $"标识“{id.Value}”已经在 {first[id.Value!]} 用过；请给这一项换一个标识。");
            }
        }
    }
}
