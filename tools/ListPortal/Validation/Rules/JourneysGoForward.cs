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
            var known = steps.Select(group => group.Key).ToList();
            var branches = journey.Branches.Values().Select(branch => branch.Id.OrEmpty()).ToList();
            foreach (var step in journey.Steps.Values())
            {
                CheckNames(step.After, known, DiagnosticCodes.UnknownJourneyStep, diagnostics);
                if (!journey.Branches.IsUnreadable())
                {
                    CheckNames(step.When, branches, DiagnosticCodes.UnknownBranch, diagnostics);
                }
            }

            CheckCircles(steps, diagnostics);
        }
    }

    private static void CheckNames(TextList? names, IReadOnlyList<string> known, DiagnosticCode code, DiagnosticBag diagnostics)
    {
        var choice = known.Count == 0 ? "请先在 branches 中写明。" : $"可以写：{string.Join("、", known)}。";
        foreach (var name in names.Values().Where(name => !known.Contains(name.Value!)))
        {
            diagnostics.Add(code, name.Position, $"本一件事里没有“{name.Value}”；{Nearest.Hint(name.Value!, known)}{choice}");
        }
    }

    // One fault at the step that stands first: whatever is tangled with that circle may come right with it.
    private static void CheckCircles(ILookup<string, SourceJourneyStep> steps, DiagnosticBag diagnostics)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in steps.Select(group => group.First()).Where(step => !told.Contains(step.Id!.Value!)))
        {
            var next = new Dictionary<string, string>(StringComparer.Ordinal);
            if (CircleFrom(step.Id!.Value!, steps, next) is { } circle)
            {
                told.UnionWith(next.Keys);
                diagnostics.Add(
                    DiagnosticCodes.JourneyInCircles,
                    step.After!.Position,
                    $"先后次序成了一个圈：{string.Join("→", circle.Append(circle[0]))}；请从其中一个环节的 after 中去掉一处。");
            }
        }
    }

    /// <summary>A shortest way from a step through what comes after it back to itself; null where there is none.</summary>
    /// <param name="next">Takes all steps that come before, each with the step that it was met from.</param>
    private static IReadOnlyList<string>? CircleFrom(string start, ILookup<string, SourceJourneyStep> steps, Dictionary<string, string> next)
    {
        var waiting = new Queue<string>([start]);
        while (waiting.TryDequeue(out var id))
        {
            foreach (var before in steps[id].SelectMany(step => step.After.Texts()))
            {
                if (next.TryAdd(before, id))
                {
                    waiting.Enqueue(before);
                }
            }
        }

        return next.TryGetValue(start, out var last) ? [start, .. Way(last, start, next)] : null;
    }

    private static IEnumerable<string> Way(string from, string to, Dictionary<string, string> next)
    {
        for (var id = from; id != to; id = next[id])
        {
            yield return id;
        }
    }
}
