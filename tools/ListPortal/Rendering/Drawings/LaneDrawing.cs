using System.Globalization;
using ListPortal.Model;

namespace ListPortal.Rendering.Drawings;

/// <summary>
/// The workflow as swim lanes: a lane for each who acts, a box for each step from left to right with its days, and below
/// the boxes what is examined and what comes out of it.
/// </summary>
internal sealed class LaneDrawing(IReadOnlyList<Step> steps, LaneWords words)
{
    private const int Width = 960;
    private const int LabelWidth = 150;
    private const int Gap = 26;
    private const int Space = 14;
    private const int Letter = 15;
    private const int Line = 21;
    private const int NameLetter = 16;
    private const int NameLine = 22;

    private readonly Drawing _drawing = new();
    private readonly int _column = (Width - LabelWidth) / steps.Count;
    private readonly List<(Stated<string> Actor, int Top, int Height)> _lanes = [];
    private int _y;

    private int BoxWidth => _column - Gap;

    private int BoxHeight => NameLine * steps.Select((_, index) => NameOf(index).Count).Max() + Line + Space;

    public Html Draw()
    {
        foreach (var actor in steps.Select(step => step.Actor).Distinct())
        {
            DrawLane(actor);
        }

        for (var index = 0; index < steps.Count; index++)
        {
            DrawWay(index);
            DrawBox(index);
        }

        DrawRow(words.Standard, "", step => Say(step.Standard));
        DrawRow(words.Output, "", step => Say(step.Output));
        DrawRow(words.Situations, "", step => string.Join(words.Separator, step.For.Select(situation => situation.Name)));
        DrawRow(words.Own, "own", step => step.Reason ?? "");
        return _drawing.Finish("lanes", Width, _y);
    }

    private void DrawLane(Stated<string> actor)
    {
        var label = WrappedText.Lines(Say(actor), Columns(LabelWidth - (2 * Space)));
        var height = Math.Max(BoxHeight, Line * label.Count) + (2 * Space);
        _drawing.Rectangle(_lanes.Count % 2 == 0 ? "band" : "band odd", new Area(0, _y, Width, height));
        _drawing.Lines("who", new Point(Space, Middle(_y, height, label.Count)), Line, label);
        _lanes.Add((actor, _y, height));
        _y += height;
    }

    private void DrawBox(int index)
    {
        var area = BoxOf(index);
        var name = NameOf(index);
        _drawing.Rectangle(steps[index].Reason is null ? "box" : "box own", area);
        _drawing.Lines("name", new Point(area.X + Space, area.Y + NameLine), NameLine, name);
        _drawing.Lines("days", new Point(area.X + Space, area.Y + NameLine * name.Count + Line), Line, [DaysOf(steps[index])]);
    }

    private void DrawWay(int index)
    {
        if (index == steps.Count - 1)
        {
            return;
        }

        var (from, to) = (BoxOf(index), BoxOf(index + 1));
        var start = new Point(from.X + from.Width, from.Y + from.Height / 2);
        var end = new Point(to.X - 1, to.Y + to.Height / 2);
        _drawing.Path("way", $"M{start.X} {start.Y}H{start.X + Gap / 2}V{end.Y}H{end.X}m-6 -5 6 5-6 5");
    }

    private void DrawRow(string label, string look, Func<Step, string> say)
    {
        var texts = steps.Select(step => WrappedText.Lines(say(step), Columns(_column - Space))).ToList();
        if (texts.All(lines => lines is [""]))
        {
            return;
        }

        var height = Line * texts.Max(lines => lines.Count) + (2 * Space);
        _drawing.Path("edge", $"M0 {_y}H{Width}");
        _drawing.Lines($"label {look}".TrimEnd(), new Point(Space, _y + Space + Letter), Line, [label]);
        for (var index = 0; index < steps.Count; index++)
        {
            _drawing.Lines("what", new Point(LabelWidth + _column * index, _y + Space + Letter), Line, texts[index]);
        }

        _y += height;
    }

    private Area BoxOf(int index)
    {
        var (_, top, height) = _lanes.Find(lane => lane.Actor == steps[index].Actor);
        return new Area(LabelWidth + _column * index, top + (height - BoxHeight) / 2, BoxWidth, BoxHeight);
    }

    private IReadOnlyList<string> NameOf(int index) => WrappedText.Lines(
        string.Create(CultureInfo.InvariantCulture, $"{index + 1} {steps[index].Name}"),
        (decimal)(BoxWidth - Space) / NameLetter);

    private string DaysOf(Step step) => step.Limit.IsGiven ? step.Limit.Value.Words : Absent(step.Limit.IsNone);

    private string Say(Stated<string> text) => text.IsGiven ? text.Value : Absent(text.IsNone);

    private string Absent(bool isNone) => isNone ? words.None : words.Unknown;

    private static decimal Columns(int width) => (decimal)width / Letter;

    private static int Middle(int top, int height, int lines) => top + (height - Line * lines) / 2 + Letter;
}
