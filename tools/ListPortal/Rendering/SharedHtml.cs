using System.Collections.Concurrent;

namespace ListPortal.Rendering;

/// <summary>The HTML of parts that many pages show. A part sees its arguments alone, so that the same ones always give the same HTML. Safe for use by several threads.</summary>
internal sealed class SharedHtml
{
    private readonly ConcurrentDictionary<string, HtmlShelf> _shelves = new(StringComparer.Ordinal);

    public Html GetOrAdd(string part, (object? It, object? Also) shown, Func<Html> render) =>
        _shelves.GetOrAdd(part, static _ => new HtmlShelf()).GetOrAdd(shown.It, shown.Also, render);
}
