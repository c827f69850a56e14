using System.Xml.Linq;
using ListPortal.Model;
using ListPortal.Rendering.Drawings;
using Scriban.Runtime;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class LaneDrawingTests
{
    private static readonly LaneWords Words = new(new ScriptObject
    {
        ["standard_of_step"] = "审查标准",
        ["output"] = "环节结果",
        ["situations"] = "情形",
        ["own_short"] = "本区不同",
        ["lane_none"] = "无",
        ["lane_unknown"] = "待核",
        ["lane_separator"] = "、",
    });

    private static Step StepOf(string name, string actor) => Blank.Of<Step>() with
    {
        Name = name,
        Actor = Values.Say(actor),
        Limit = Values.WorkingDays(3),
        Standard = Values.Say("材料 < 齐全"),
        Output = Values.Unknown<string>(),
        For = [],
    };

    private static XElement Draw(params Step[] steps) => XElement.Parse(new LaneDrawing(steps, Words).Draw().Value);

    private static IEnumerable<string> Of(XElement drawing, string look) =>
        drawing.Elements("text").Where(text => (string?)text.Attribute("class") == look).Select(text => text.Value);

    private static IEnumerable<XElement> Areas(XElement drawing, string look) =>
        drawing.Elements("rect").Where(area => ((string)area.Attribute("class")!).Split(' ')[0] == look);

    [Fact]
    public void Who_acts_twice_has_one_lane()
    {
        var drawing = Draw(StepOf("受理", "窗口"), StepOf("决定", "负责人"), StepOf("送达", "窗口"));

        Assert.Equal(["窗口", "负责人"], Of(drawing, "who"));
        Assert.Equal(2, Areas(drawing, "band").Count());
        var tops = Areas(drawing, "box").Select(box => (int)box.Attribute("y")!).ToList();
        Assert.Equal(tops[0], tops[2]);
        Assert.True(tops[1] > tops[0]);
    }

    [Fact]
    public void Steps_stand_in_order_with_their_days()
    {
        var drawing = Draw(StepOf("受理", "窗口"), StepOf("决定", "负责人"));

        Assert.Equal(["1 受理", "2 决定"], Of(drawing, "name"));
        Assert.Equal(["3 个工作日", "3 个工作日"], Of(drawing, "days"));
        var starts = Areas(drawing, "box").Select(box => (int)box.Attribute("x")!).ToList();
        Assert.True(starts[0] < starts[1]);
    }

    [Fact]
    public void What_is_examined_and_what_is_not_known_is_said() =>
        Assert.Equal(["材料 < 齐全", "待核"], Of(Draw(StepOf("受理", "窗口")), "what"));

    [Fact]
    public void What_the_zone_does_otherwise_is_marked_with_its_reason()
    {
        var drawing = Draw(StepOf("受理", "窗口"), StepOf("决定", "负责人") with { Reason = "由委托机关作出" });

        Assert.Equal("box own", (string?)Areas(drawing, "box").Last().Attribute("class"));
        Assert.Contains("由委托机关作出", Of(drawing, "what"));
        Assert.Equal(["本区不同"], Of(drawing, "label own"));
    }

    [Fact]
    public void Nothing_stands_outside_the_drawing()
    {
        var drawing = Draw([.. Enumerable.Range(1, 6).Select(number => StepOf("受理", $"办理人员{number}"))]);
        var size = ((string)drawing.Attribute("viewBox")!).Split(' ').Select(int.Parse).ToList();

        Assert.All(drawing.Elements("rect"), area => Assert.True((int)area.Attribute("x")! + (int)area.Attribute("width")! <= size[2]));
        Assert.All(drawing.Elements("text"), text => Assert.InRange((int)text.Attribute("y")!, 1, size[3]));
    }
}
