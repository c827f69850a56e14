using ListPortal.Diagnostics;

namespace ListPortal.Validation.Rules;

/// <summary>Whoever complains does not reach the desk complained of: the two numbers differ.</summary>
public sealed class ComplaintsHaveTheirOwnLine : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var zone in content.Source.Zones)
        {
            CheckPair(zone.Complaint, zone.Enquiry, diagnostics);
        }

        foreach (var delegation in content.Source.Delegations)
        {
            var zone = content.Registers.Zone(delegation.Zone);
            if (delegation.Complaint is not null)
            {
                CheckPair(delegation.Complaint, delegation.Enquiry ?? zone?.Enquiry, diagnostics);
            }
            else if (delegation.Enquiry is not null)
            {
                CheckPair(delegation.Enquiry, zone?.Complaint, diagnostics);
            }
        }
    }

    private static void CheckPair(Text? number, Text? other, DiagnosticBag diagnostics)
    {
        if (number is { IsGiven: true } && other is { IsGiven: true } && number.Value == other.Value)
        {
            diagnostics.Add(
                DiagnosticCodes.SameLine,
                number.Position,
                $"监督投诉电话和咨询电话都是 {number.Value}（另一处在 {other.Position}）；请填写不同的号码。");
        }
    }
}
