namespace ListPortal.Model;

/// <summary>Which needed steps of a journey wait for which. A step that is not needed hands on what it would have waited for.</summary>
internal sealed class StepOrder
{
    private readonly Dictionary<string, IReadOnlyList<string>> _before;
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);

    /// <param name="all">Without circles; a rule of the content holds that.</param>
    public StepOrder(IReadOnlyList<TimedStep> all, Predicate<JourneyStep> isNeeded)
    {
        var known = all.ToDictionary(timed => timed.Step.Id, timed => timed.Step, StringComparer.Ordinal);
        var needed = all.Where(timed => isNeeded(timed.Step)).ToList();
        _before = needed.ToDictionary(
            timed => timed.Step.Id,
            timed => InFileOrder(all, WaitsFor(timed.Step, known, isNeeded)),
            StringComparer.Ordinal);
        Steps = [.. needed.OrderBy(timed => DepthOf(timed.Step.Id))];
    }

    /// <summary>Each needed step after all that it waits for.</summary>
    public IReadOnlyList<TimedStep> Steps { get; }

    public IReadOnlyList<string> Before(string id) => _before[id];

    public IEnumerable<TimedStep> Following(string id) => Steps.Where(timed => _before[timed.Step.Id].Contains(id));

    private static HashSet<string> WaitsFor(JourneyStep step, Dictionary<string, JourneyStep> known, Predicate<JourneyStep> isNeeded) =>
        step.After.SelectMany<string, string>(id => isNeeded(known[id]) ? [id] : WaitsFor(known[id], known, isNeeded)).ToHashSet(StringComparer.Ordinal);

    private static IReadOnlyList<string> InFileOrder(IReadOnlyList<TimedStep> all, HashSet<string> ids) =>
        [.. all.Select(timed => timed.Step.Id).Where(ids.Contains)];

    private int DepthOf(string id)
    {
        if (!_depths.TryGetValue(id, out var depth))
        {
            depth = Before(id).Select(DepthOf).DefaultIfEmpty(-1).Max() + 1;
            _depths.Add(id, depth);
        }

        return depth;
    }
}
