using System.Text;
using ListPortal.Diagnostics;
using ListPortal.Site;

namespace ListPortal.Proofreading;

/// <summary>Reads what was rendered: links and fragments lead somewhere, ids are unique on a page, titles on the site.</summary>
public sealed class PageProof(string basePath, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, HashSet<string>> _idsByPath = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly List<(string From, string Target)> _links = [];
    private readonly Dictionary<string, string> _pathsByTitle = new(StringComparer.Ordinal);

    /// <summary>Passes the files through and remembers what it needs of each.</summary>
    public IEnumerable<OutputFile> Watch(IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
        {
            if (!_paths.Add(file.Path))
            {
                diagnostics.Add(DiagnosticCodes.DuplicateAddress, SourcePosition.StartOf(file.Path), "两个页面用了同一个地址；请检查标识是否重复。");
                continue;
            }

            if (file.Path.EndsWith(".html", StringComparison.Ordinal))
            {
                Remember(file);
            }

            yield return file;
        }
    }

    /// <summary>To be asked when all files have passed.</summary>
    public void CheckLinks()
    {
        // A wrong link in the layout would otherwise be told once for each of a thousand pages.
        foreach (var same in _links.Distinct().GroupBy(link => IsOnPage(link.Target) ? $"{link.From}{link.Target}" : link.Target, StringComparer.Ordinal))
        {
            var (from, target) = same.First();
            var (address, fragment) = Split(target);
            var path = address.Length == 0 ? from : PathBelowBase(address);
            if (path is null || !_paths.Contains(path))
            {
                diagnostics.Add(DiagnosticCodes.LinkToNowhere, SourcePosition.StartOf(from), $"页面上的链接 {target} 没有去处（共 {same.Count()} 页）；请更正链接，或者先建立那一页。");
            }
            else if (fragment.Length > 0 && _idsByPath.TryGetValue(path, out var ids) && !ids.Contains(fragment))
            {
                diagnostics.Add(DiagnosticCodes.FragmentToNowhere, SourcePosition.StartOf(from), $"链接 {target} 指向的位置不存在（共 {same.Count()} 页）；请更正“#”后面的部分。");
            }
        }
    }

    private void Remember(OutputFile file)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in HtmlAttributes.In(Encoding.UTF8.GetString(file.Bytes.Span)))
        {
            if (name == "id" && !ids.Add(value))
            {
                diagnostics.Add(DiagnosticCodes.DuplicateHtmlId, SourcePosition.StartOf(file.Path), $"标识“{value}”在页面上用了两次；请在模板中改掉一个。");
            }
            else if (name is "href" or "src" && IsOnSite(value))
            {
                _links.Add((file.Path, value));
            }
            else if (name == HtmlAttributes.Title && !_pathsByTitle.TryAdd(value, file.Path))
            {
                diagnostics.Add(
                    DiagnosticCodes.DuplicateTitle,
                    SourcePosition.StartOf(file.Path),
                    $"标题“{value}”与 {_pathsByTitle[value]} 相同；请让两页的名称能够区分。");
            }
        }

        _idsByPath.Add(file.Path, ids);
    }

    private static bool IsOnPage(string target) => target.StartsWith('#');

    private static bool IsOnSite(string target) => IsOnPage(target) || (target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal));

    private static (string Address, string Fragment) Split(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var address = hash < 0 ? target : target[..hash];
        var query = address.IndexOf('?', StringComparison.Ordinal);
        return (query < 0 ? address : address[..query], hash < 0 ? "" : target[(hash + 1)..]);
    }

    private string? PathBelowBase(string address) =>
        address.StartsWith(basePath, StringComparison.Ordinal) ? OutputFile.PathOf($"/{address[basePath.Length..]}") : null;
}
