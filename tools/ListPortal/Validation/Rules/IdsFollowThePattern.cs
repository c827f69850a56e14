using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>Every id inside a file has the one pattern of ids and is no reserved word.</summary>
public sealed class IdsFollowThePattern : IFieldRule
{
    public void Check(WalkedField walked, CheckedContent content, DiagnosticBag diagnostics)
    {
        if (walked is { Owner: SourceElement { Id: { IsGiven: true } id }, Field.Key: "id" })
        {
            CheckId(id, diagnostics);
        }
    }

    private static void CheckId(Text id, DiagnosticBag diagnostics)
    {
        if (!Slug.IsValid(id.Value!))
        {
            diagnostics.Add(
                DiagnosticCodes.BadId,
                id.Position,
                $"“{id.Value}”不能用作标识；请只用小写字母、数字和连字符，不超过 64 个字符（{Slug.Pattern}）。");
        }
        else if (Slug.IsReserved(id.Value!))
        {
            diagnostics.Add(DiagnosticCodes.ReservedId, id.Position, $"“{id.Value}”是保留字，网站自己要用；请换一个标识。");
        }
    }
}
