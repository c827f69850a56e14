using System.Globalization;
using Jint;
using ListPortal.Model;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Units;

/// <summary>The generator and the browser plan a journey in the same way: both run the same cases.</summary>
public sealed class JourneyPlanTests
{
    private const string InBrowser = """
        const given = JSON.parse(text).find(candidate => candidate.about === about);
        const steps = given.steps.map(step => ({ after: [], when: [], ...step }));
        const made = plan.planOf(steps, new Set(given.branches ?? []));
        const lines = made.steps.map(step => `${step.id} ${step.start}-${step.finish}` + (step.slack > 0 ? ` late ${step.slack}` : ''));
        [made.days, made.path.join(' '), ...lines].join('\n');
        """;

    public static TheoryData<string> Cases => [.. PlanCase.All.Select(known => known.About)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_journey_is_planned_by_the_generator(string about)
    {
        var known = PlanCase.Named(about);
        var plan = JourneyPlan.Of(known.Timed(), step => step.When.Count == 0 || step.When.Any(branch => known.Branches.Contains(branch.Id)));
        Assert.Equal(known.Plan, plan.Steps.Select(LineOf));
        Assert.Equal(known.Days, plan.Days);
        Assert.Equal(known.Path, string.Join(' ', plan.Path.Select(planned => planned.Timed.Step.Id)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_journey_is_planned_by_the_browsers_script(string about)
    {
        var known = PlanCase.Named(about);
        using var engine = Script();
        engine.SetValue("text", PlanCase.Text).SetValue("about", about);
        Assert.Equal(string.Join('\n', [known.Days.ToString(CultureInfo.InvariantCulture), known.Path, .. known.Plan]), engine.Evaluate(InBrowser).AsString());
    }

    [Fact]
    public void The_script_keeps_units_apart_and_counts_what_is_unknown()
    {
        using var engine = Script();
        var sum = engine.Evaluate("JSON.stringify(plan.sumOf(['10 working-day', '30 day', '8 working-day', '3 on-the-spot', 'none', 'unknown']))");
        Assert.Equal("""{"working-day":18,"day":30,"unknown":1}""", sum.AsString());
    }

    [Fact]
    public void The_longest_chain_is_summed_for_each_unit()
    {
        var plan = JourneyPlan.Of(PlanCase.All[0].Timed(), _ => true);
        Assert.Equal(new LimitSum(WorkingDays: 2, Days: 30, Unknown: 0), plan.PathSum);
    }

    private static Engine Script()
    {
        var engine = new Engine();
        engine.Modules.Add("plan", File.ReadAllText(Repository.PathOf("templates", "assets", "journeys", "plan.js")));
        engine.SetValue("plan", engine.Modules.Import("plan"));
        return engine;
    }

    private static string LineOf(PlannedStep planned) =>
        $"{planned.Timed.Step.Id} {planned.Start}-{planned.Finish}" + (planned.IsCritical ? "" : $" late {planned.Slack}");
}
