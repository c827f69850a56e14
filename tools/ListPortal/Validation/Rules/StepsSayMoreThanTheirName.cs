using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>A step says who acts and by which standard: a name alone tells an applicant nothing.</summary>
public sealed class StepsSayMoreThanTheirName : IFieldRule
{
    public void Check(WalkedField walked, CheckedContent content, DiagnosticBag diagnostics)
    {
        if (walked is { Owner: SourceStep step, Field.Key: "name", IsPartial: false } && IsNameOnly(step))
        {
            diagnostics.Add(
                DiagnosticCodes.StepWithNameOnly,
                step.Position,
                $"环节“{step.Name.OrEmpty()}”只有名称；请至少写明办理人员、审查标准、环节结果中的一项。");
        }
    }

    // What is absent is told by RequiredFieldsAreStated; here nothing is absent and all is 待核.
    private static bool IsNameOnly(SourceStep step) =>
        step is { Actor: not null, Standard: not null, Output: not null } and not ({ Actor.IsGiven: true } or { Standard.IsGiven: true } or { Output.IsGiven: true });
}
