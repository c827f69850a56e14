using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>The order of a journey has no circle, and names only its own steps and branches.</summary>
public sealed class JourneysGoForward : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var journey in content.Source.Journeys)
        {
            var steps = journey.Steps.Values().Where(step => step.Id is { IsGiven: true }).ToLookup(step => step.Id!.Value!, StringComparer.Ordinal);
            var branches = journey.Branches.Values().Select(branch => branch.Id.OrEmpty()).ToList();
            foreach (var step in journey.Steps.Values())
            {
                CheckNames(step.After, [.. steps.Select(group => group.Key)], DiagnosticCodes.UnknownJourneyStep, diagnostics);
                CheckNames(step.When, branches, DiagnosticCodes.UnknownBranch, diagnostics);
                if (Reaches(step, step.Id.OrEmpty(), steps, []))
                {
                    diagnostics.Add(
                        DiagnosticCodes.JourneyInCircles,
                        step.After!.Position,
                        $"环节“{step.Id.OrEmpty()}”绕了一圈又排在自己之后；请从 after 中去掉一处。");
                }
            }
        }
    }

    private static void CheckNames(TextList? names, IReadOnlyList<string> known, DiagnosticCode code, DiagnosticBag diagnostics)
    {
        foreach (var name in names.Values().Where(name => !known.Contains(name.Value!)))
        {
            diagnostics.Add(code, name.Position, $"本一件事里没有“{name.Value}”；{Nearest.Hint(name.Value!, known)}可以写：{string.Join("、", known)}。");
        }
    }

    private static bool Reaches(SourceJourneyStep step, string goal, ILookup<string, SourceJourneyStep> steps, HashSet<string> seen) =>
        step.After.Texts().Any(id => id == goal || (seen.Add(id) && steps[id].Any(before => Reaches(before, goal, steps, seen))));
}
