using ListPortal.Diagnostics;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>A zone that handles some steps only says which, and who does the rest.</summary>
public sealed class PartialExtentsAreExplained : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var delegation in content.Source.Delegations)
        {
            if (delegation is { Extent: { IsGiven: true, Value: Extent.Partial } extent, ExtentNote: null })
            {
                diagnostics.Add(
                    DiagnosticCodes.ExtentUnexplained,
                    extent.Position,
                    "只办理部分环节，但没有写 extent_note；请写明哪些环节在开发区办、其余由谁办。");
            }
        }
    }
}
