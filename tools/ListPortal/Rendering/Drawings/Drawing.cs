using System.Globalization;
using System.Net;
using System.Text;

namespace ListPortal.Rendering.Drawings;

/// <summary>An SVG drawing in the making: whole numbers, escaped words, classes instead of styles. The same words stand as text beside it, so it is hidden from screen readers.</summary>
internal sealed class Drawing
{
    private readonly StringBuilder _marks = new();

    public void Rectangle(string look, Area area) =>
        _marks.Append(CultureInfo.InvariantCulture, $"<rect class=\"{look}\" x=\"{area.X}\" y=\"{area.Y}\" width=\"{area.Width}\" height=\"{area.Height}\"/>");

    /// <param name="course">The commands of an SVG path.</param>
    public void Path(string look, FormattableString course) =>
        _marks.Append(CultureInfo.InvariantCulture, $"<path class=\"{look}\" d=\"{course.ToString(CultureInfo.InvariantCulture)}\"/>");

    /// <summary>Lines one below the other; x and y are the first one's start on its base line.</summary>
    public void Lines(string look, Point start, int height, IReadOnlyList<string> lines)
    {
        var y = start.Y;
        foreach (var line in lines)
        {
            _marks.Append(CultureInfo.InvariantCulture, $"<text class=\"{look}\" x=\"{start.X}\" y=\"{y}\">{WebUtility.HtmlEncode(line)}</text>");
            y += height;
        }
    }

    public Html Finish(string look, int width, int height) =>
        new(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"{look}\" viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\" focusable=\"false\">{_marks}</svg>"));
}
