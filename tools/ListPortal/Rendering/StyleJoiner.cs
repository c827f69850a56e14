using System.Text;
using System.Text.RegularExpressions;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Site;

namespace ListPortal.Rendering;

/// <summary>
/// Publishes a style sheet with the sheets that it imports as one file without comments and indents: a browser learns of
/// an imported sheet only after it has the first, and waits with the page until it has them all.
/// </summary>
internal sealed partial class StyleJoiner(IReadOnlyCollection<ContentFile> assets, DiagnosticBag diagnostics)
{
    private const string Ending = ".css";

    private readonly Dictionary<string, string> _sources = assets
        .Where(asset => asset.Path.EndsWith(Ending, StringComparison.Ordinal))
        .ToDictionary(asset => asset.Path, asset => Encoding.UTF8.GetString(asset.Bytes.Span).ReplaceLineEndings("\n"), StringComparer.Ordinal);

    /// <summary>One file for each sheet that no other imports, in path order.</summary>
    public IEnumerable<OutputFile> Join()
    {
        var parts = _sources.SelectMany(source => Import().Matches(source.Value).Select(match => PathOf(source.Key, match))).ToHashSet(StringComparer.Ordinal);
        return _sources.Keys.Where(path => !parts.Contains(path)).Select(path => OutputFile.Text(path, Shorten(WithImports(path)))).ToList();
    }

    private string WithImports(string path) => Import().Replace(_sources[path], match =>
    {
        var imported = PathOf(path, match);
        if (_sources.TryGetValue(imported, out var source))
        {
            return source;
        }

        diagnostics.Add(DiagnosticCodes.TemplateFault, SourcePosition.StartOf($"templates/{path}"), $"引入的样式 {imported} 不存在；请补上文件，或者更正名称。");
        return "";
    });

    private static string PathOf(string path, Match import) => path[..(path.LastIndexOf('/') + 1)] + import.Groups["name"].Value;

    private static string Shorten(string style) => Blank().Replace(Comment().Replace(style, ""), "\n").TrimStart();

    [GeneratedRegex(@"^@import ""(?<name>[\w/-]+\.css)"";\n", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\n\s+")]
    private static partial Regex Blank();
}
