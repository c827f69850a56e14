using System.Text;
using System.Text.RegularExpressions;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Site;
using NUglify;
using NUglify.JavaScript;

namespace ListPortal.Rendering;

/// <summary>
/// Publishes a script with the modules that it imports from its own folder as one file without comments: a browser that
/// fetched ten small modules one after another would wait ten times. Modules of another folder stay imports.
/// </summary>
internal sealed partial class ScriptJoiner(IReadOnlyCollection<ContentFile> assets, DiagnosticBag diagnostics)
{
    private const string Ending = ".js";

    // What the minifier holds for unneeded is not: it drops a function of a module that does nothing but hand over a callback.
    private static readonly CodeSettings Settings = new() { SourceMode = JavaScriptSourceMode.Module, RemoveUnneededCode = false };

    private readonly Dictionary<string, string> _sources = assets
        .Where(asset => asset.Path.EndsWith(Ending, StringComparison.Ordinal))
        .ToDictionary(asset => asset.Path, asset => Encoding.UTF8.GetString(asset.Bytes.Span).ReplaceLineEndings("\n"), StringComparer.Ordinal);

    /// <summary>One file for each script that no other of its folder imports, in path order.</summary>
    public IEnumerable<OutputFile> Join()
    {
        var parts = _sources.SelectMany(source => ImportsOf(source.Key)).ToHashSet(StringComparer.Ordinal);
        foreach (var path in _sources.Keys.Where(path => !parts.Contains(path)))
        {
            var joined = new StringBuilder();
            Append(joined, path, path, []);
            CheckNames(path, joined.ToString());
            yield return OutputFile.Text(path, Minify(path, joined.ToString()));
        }
    }

    private void Append(StringBuilder joined, string path, string entry, HashSet<string> seen)
    {
        if (!seen.Add(path))
        {
            return;
        }

        foreach (var import in ImportsOf(path))
        {
            Append(joined, import, entry, seen);
        }

        if (_sources.TryGetValue(path, out var source))
        {
            var body = NeighbourImport().Replace(source, "");
            joined.Append(path == entry ? body : Export().Replace(body, "")).Append('\n');
        }
        else
        {
            diagnostics.Add(DiagnosticCodes.TemplateFault, SourcePosition.StartOf($"templates/{entry}"), $"引入的脚本 {path} 不存在；请补上文件，或者更正名称。");
        }
    }

    private IEnumerable<string> ImportsOf(string path) => _sources.TryGetValue(path, out var source)
        ? NeighbourImport().Matches(source).Select(match => path[..(path.LastIndexOf('/') + 1)] + match.Groups["name"].Value)
        : [];

    // In one file two modules share one scope; a browser would refuse the file, and the minifier does not tell.
    private void CheckNames(string path, string joined)
    {
        foreach (var twice in Declaration().Matches(joined).GroupBy(match => match.Groups["name"].Value).Where(group => group.Count() > 1))
        {
            diagnostics.Add(DiagnosticCodes.TemplateFault, SourcePosition.StartOf($"templates/{path}"), $"“{twice.Key}”在合并的脚本中声明了两次；请改掉一个名称。");
        }
    }

    private string Minify(string path, string script)
    {
        var result = Uglify.Js(script, path, Settings);
        foreach (var error in result.Errors.Where(error => error.IsError))
        {
            diagnostics.Add(DiagnosticCodes.TemplateFault, SourcePosition.StartOf($"templates/{path}"), $"脚本无法读取：{error.Message}（合并后第 {error.StartLine} 行）；请对照上下文更正。");
        }

        return result.Code ?? "";
    }

    [GeneratedRegex(@"^import [^;]*? from '\./(?<name>[\w-]+\.js)';\n", RegexOptions.Multiline)]
    private static partial Regex NeighbourImport();

    [GeneratedRegex(@"^(export )?(async )?(function|const|let|class) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^export (?=(async )?function|const|let|class)", RegexOptions.Multiline)]
    private static partial Regex Export();
}
