using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Fields;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class OverlayTests
{
    private readonly IReadOnlyList<SourceCondition> _own = [Condition("site", "有场所。"), Condition("staff", "有人员。"), Condition("rules", "有制度。")];

    [Fact]
    public void A_list_that_nobody_changes_is_the_items_very_own()
    {
        Assert.Same(_own, Overlay.Apply(_own, null));
        Assert.Same(_own, Overlay.Apply(_own, new Written<SourceListOverride<SourceCondition>>(Presence.None, null, Values.Somewhere)));
    }

    [Fact]
    public void Set_changes_the_named_fields_of_one_element_and_keeps_the_rest()
    {
        var change = Condition("ignored", null) with { Reason = Values.Write("本地规定") };
        var merged = Overlay.Apply(_own, Change(set: ("staff", change)));
        Assert.Equal(["site", "staff", "rules"], Ids(merged));
        Assert.Equal("有人员。", merged[1].Text!.Value);
        Assert.Equal("本地规定", merged[1].Reason!.Value);
        Assert.Same(_own[0], merged[0]);
        Assert.Null(_own[1].Reason);
    }

    [Fact]
    public void Drop_takes_an_element_away() => Assert.Equal(["site", "rules"], Ids(Overlay.Apply(_own, Change(drop: "staff"))));

    [Fact]
    public void Add_puts_elements_at_the_end() =>
        Assert.Equal(["site", "staff", "rules", "fire"], Ids(Overlay.Apply(_own, Change(add: Condition("fire", "有消防设施。")))));

    private static IEnumerable<string> Ids(IEnumerable<SourceCondition> conditions) => conditions.Select(condition => condition.Id!.Value!);

    private static SourceCondition Condition(string id, string? text) =>
        new() { Position = Values.Somewhere, Id = Values.Write(id), Text = text is null ? null : Values.Write(text) };

    private static Written<SourceListOverride<SourceCondition>> Change(
        (string Id, SourceCondition Changes)? set = null,
        string? drop = null,
        SourceCondition? add = null) => Values.Write(new SourceListOverride<SourceCondition>
        {
            Position = Values.Somewhere,
            Set = set is { } one ? Values.Write<IReadOnlyList<Keyed<Written<SourceCondition>>>>([new(one.Id, Values.Somewhere, Values.Write(one.Changes))]) : null,
            Drop = drop is null ? null : Values.Write<IReadOnlyList<Keyed<Written<string>>>>([new(drop, Values.Somewhere, Values.Write("本地不需要"))]),
            Add = add is null ? null : Values.Write<IReadOnlyList<SourceCondition>>([add]),
        });
}
