using System.Text.RegularExpressions;
using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>A list of materials is complete: no paper is called 其他材料 (Administrative Licensing Law, article 30).</summary>
public sealed partial class MaterialsAreNamedExactly : IFieldRule
{
    public void Check(WalkedField walked, CheckedContent content, DiagnosticBag diagnostics)
    {
        if (walked is { Owner: SourceMaterial or SourcePaper, Field.Key: "name", Written: Text { IsGiven: true } name }
            && IsCatchAll(name.Value))
        {
            diagnostics.Add(
                DiagnosticCodes.CatchAllMaterial,
                name.Position,
                $"“{name.Value}”是兜底材料，申请人不知道要带什么；请逐项写明，例如“授权委托书”。");
        }
    }

    /// <summary>Whether a name leaves open which papers are meant.</summary>
    public static bool IsCatchAll(string name) => CatchAll().IsMatch(name);

    [GeneratedRegex("其[他它](有关|相关|申请|证明|必要)?(材料|资料|文件|证件)|(有关|相关)(材料|资料)|等(材料|资料|文件|证件)?(（[^）]*）)?$|规定的其[他它]|以.{0,12}为准")]
    private static partial Regex CatchAll();
}
