using System.Text.RegularExpressions;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>A basic code has twelve characters, a region code six digits; what is not known yet says 待赋码.</summary>
public sealed partial class CodesHaveTheStandardForm : IContentRule
{
    private const string NotYet = "待赋码";

    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var code in content.Source.Items.Select(item => item.Code).OfType<Text>().Where(code => code.IsGiven))
        {
            if (code.Value != NotYet && !BasicCode().IsMatch(code.Value!))
            {
                Report(code, $"基本编码是 12 位大写字母和数字；还没有编码的写“{NotYet}”，不要编造。", diagnostics);
            }
        }

        foreach (var code in content.Source.Zones.Select(zone => zone.RegionCode).OfType<Text>().Where(code => code.IsGiven))
        {
            if (!RegionCode().IsMatch(code.Value!))
            {
                Report(code, "县级行政区划代码是 6 位数字，例如 321181。", diagnostics);
            }
        }
    }

    private static void Report(Text code, string cure, DiagnosticBag diagnostics) =>
        diagnostics.Add(DiagnosticCodes.BadCode, code.Position, $"“{code.Value}”不合编码规则；{cure}");

    [GeneratedRegex(@"\A[0-9A-Z]{12}\z")]
    private static partial Regex BasicCode();

    [GeneratedRegex(@"\A[0-9]{6}\z")]
    private static partial Regex RegionCode();
}
