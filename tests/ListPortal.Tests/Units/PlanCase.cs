using System.Globalization;
using System.Text.Json;
using ListPortal.Fields;
using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Tests.Sites;

namespace ListPortal.Tests.Units;

/// <summary>One journey of tests/cases/journeys/plans.json, with the plan that it must have.</summary>
public sealed record PlanCase(string About, int Days, string Path)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static string Text { get; } = File.ReadAllText(Repository.PathOf("tests", "cases", "journeys", "plans.json"));

    public static IReadOnlyList<PlanCase> All { get; } = JsonSerializer.Deserialize<IReadOnlyList<PlanCase>>(Text, Options)!;

    public IReadOnlyList<PlanCaseStep> Steps { get; init; } = [];

    public IReadOnlyList<string> Branches { get; init; } = [];

    /// <summary>A line for each needed step: <c>id start-finish</c>, and <c>late n</c> where it may run late.</summary>
    public IReadOnlyList<string> Plan { get; init; } = [];

    public static PlanCase Named(string about) => All.Single(candidate => candidate.About == about);

    public IReadOnlyList<TimedStep> Timed() => [.. Steps.Select(step => new TimedStep(
        Blank.Of<JourneyStep>() with { Id = step.Id, After = step.After, When = [.. step.When.Select(branch => new Branch(branch, "", ""))] },
        LimitOf(step.Limit)))];

    private static Stated<Limit> LimitOf(string limit) => limit.Split(' ') switch
    {
        ["none"] => Values.Nothing<Limit>(),
        ["unknown"] => Values.Unknown<Limit>(),
        [var amount, var unit] => Values.Say(new Limit
        {
            Amount = int.Parse(amount, CultureInfo.InvariantCulture),
            Unit = Enum.GetValues<TimeUnit>().Single(candidate => candidate.SlugOf() == unit),
        }),
        _ => throw new ArgumentOutOfRangeException(nameof(limit), limit, null),
    };
}
