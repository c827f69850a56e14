using System.Text.RegularExpressions;
using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>Conditions and review standards say what is asked, not "whatever else the law asks".</summary>
public sealed partial class ConditionsAreStatedExactly : IFieldRule
{
    public void Check(WalkedField walked, CheckedContent content, DiagnosticBag diagnostics)
    {
        // The names of materials are told of by MaterialsAreNamedExactly.
        if (walked is { Owner: SourceCondition or SourceStep or SourceMaterial, Written: Text { IsGiven: true } text }
            && walked is not { Owner: SourceMaterial, Field.Key: "name" }
            && CatchAll().IsMatch(text.Value))
        {
            diagnostics.Add(
                DiagnosticCodes.CatchAllText,
                text.Position,
                $"“{walked.Field.About.Label}”用了兜底表述“{CatchAll().Match(text.Value).Value}”；请写明具体要求，没有其他要求的删去这一句。");
        }
    }

    [GeneratedRegex("(法律|法规|规章|规定|要求)[^，。；]{0,8}的其[他它](条件|情形|要求|材料)|其[他它](条件|情形|要求)(的)?。?$|具体以.{0,12}为准")]
    private static partial Regex CatchAll();
}
