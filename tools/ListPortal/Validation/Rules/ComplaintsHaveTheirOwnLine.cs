using ListPortal.Diagnostics;

namespace ListPortal.Validation.Rules;

/// <summary>Whoever complains does not reach the desk complained of: the two numbers differ.</summary>
public sealed class ComplaintsHaveTheirOwnLine : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var zone in content.Source.Zones)
        {
            CheckPair(zone.Enquiry, zone.Complaint, diagnostics);
        }

        foreach (var delegation in content.Source.Delegations)
        {
            var zone = content.Registers.Zone(delegation.Zone);
            if (delegation.Enquiry is not null || delegation.Complaint is not null)
            {
                CheckPair(delegation.Enquiry ?? zone?.Enquiry, delegation.Complaint ?? zone?.Complaint, diagnostics);
            }
        }
    }

    private static void CheckPair(Text? enquiry, Text? complaint, DiagnosticBag diagnostics)
    {
        if (enquiry is { IsGiven: true } && complaint is { IsGiven: true } && enquiry.Value == complaint.Value)
        {
            diagnostics.Add(
                DiagnosticCodes.SameLine,
                complaint.Position,
                $"监督投诉电话与咨询电话（{enquiry.Position}）都是 {complaint.Value}；请填写不同的号码。");
        }
    }
}
