namespace ListPortal.Model;

/// <summary>
/// When each step of a journey runs if everything starts as early as it may and takes as long as it may: an estimate from above.
/// The browser makes it again for chosen branches (templates/assets/journeys/plan.js); both run tests/cases/journeys/plans.json.
/// </summary>
public sealed record JourneyPlan
{
    /// <summary>The needed steps, in the order of the journey.</summary>
    public required IReadOnlyList<PlannedStep> Steps { get; init; }

    /// <summary>From the beginning of the first step to the end of the last.</summary>
    public required int Days { get; init; }

    /// <summary>One chain of steps that takes the whole time.</summary>
    public required IReadOnlyList<PlannedStep> Path { get; init; }

    public LimitSum PathSum => LimitSum.Of(Path.Select(planned => planned.Timed.Limit));

    public static JourneyPlan Of(IReadOnlyList<TimedStep> all, Predicate<JourneyStep> isNeeded)
    {
        var order = new StepOrder(all, isNeeded);
        var finish = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var timed in order.Steps)
        {
            finish[timed.Step.Id] = timed.Days + order.Before(timed.Step.Id).Select(id => finish[id]).DefaultIfEmpty(0).Max();
        }

        var days = finish.Values.DefaultIfEmpty(0).Max();
        var latest = LatestFinishes(order, days);
        var known = all.ToDictionary(timed => timed.Step.Id, timed => timed.Step, StringComparer.Ordinal);
        var planned = order.Steps.ToDictionary(
            timed => timed.Step.Id,
            timed => new PlannedStep(
                timed,
                [.. order.Before(timed.Step.Id).Select(id => known[id])],
                finish[timed.Step.Id] - timed.Days,
                latest[timed.Step.Id] - finish[timed.Step.Id]),
            StringComparer.Ordinal);
        var steps = all.Where(timed => planned.ContainsKey(timed.Step.Id)).Select(timed => planned[timed.Step.Id]).ToList();
        return new JourneyPlan { Steps = steps, Days = days, Path = LongestChain(steps, days) };
    }

    private static Dictionary<string, int> LatestFinishes(StepOrder order, int days)
    {
        var latest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in order.Steps.Select(timed => timed.Step.Id).Reverse())
        {
            latest[id] = order.Following(id).Select(next => latest[next.Step.Id] - next.Days).DefaultIfEmpty(days).Min();
        }

        return latest;
    }

    // Back from the last step that ends with the journey; where several made a step wait, the first of them.
    private static IReadOnlyList<PlannedStep> LongestChain(IReadOnlyList<PlannedStep> steps, int days)
    {
        var chain = new Stack<PlannedStep>();
        var step = steps.LastOrDefault(planned => planned.Finish == days);
        while (step is not null)
        {
            chain.Push(step);
            step = steps.FirstOrDefault(planned => planned.Finish == step.Start && step.Before.Contains(planned.Timed.Step));
        }

        return [.. chain];
    }
}
