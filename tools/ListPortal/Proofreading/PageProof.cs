using ListPortal.Diagnostics;
using ListPortal.Site;

namespace ListPortal.Proofreading;

/// <summary>Reads what was rendered: links and fragments lead somewhere, ids are unique on a page.</summary>
public sealed class PageProof(string basePath, EarlierSite earlier, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, HashSet<string>> _idsByPath = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>Pages that stay as they are, and that were proofread when they were made.</summary>
    private readonly Dictionary<string, OutputFile> _kept = new(StringComparer.Ordinal);

    /// <summary>By target. A thousand pages share most of theirs, and a wrong one in the layout is told once.</summary>
    private readonly Dictionary<string, PageLinks> _links = new(StringComparer.Ordinal);

    /// <summary>Each target and id once, by its bytes in the page.</summary>
    private readonly Utf8Pool _texts = new();

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

            var isPage = file.Path.EndsWith(".html", StringComparison.Ordinal);
            if (isPage && file.IsKept)
            {
                _kept.Add(file.Path, file);
            }
            else if (isPage)
            {
                Remember(file);
            }

            yield return file;
        }
    }

    /// <summary>To be asked when all files have passed.</summary>
    public void CheckLinks()
    {
        if (_kept.Count > 0 && earlier.HoldsMoreThan(_paths, _idsByPath))
        {
            foreach (var file in _kept.Values)
            {
                Remember(file);
            }
        }

        foreach (var (target, pages) in _links)
        {
            var (address, fragment) = Split(target);
            var path = PathBelowBase(address);
            if (path is null || !_paths.Contains(path))
            {
                diagnostics.Add(DiagnosticCodes.LinkToNowhere, SourcePosition.StartOf(pages.First), $"页面上的链接 {target} 没有去处（共 {pages.Pages} 页）；请更正链接，或者先建立那一页。");
            }
            else if (fragment.Length > 0 && IdsOf(path) is { } ids && !ids.Contains(fragment))
            {
                ReportFragment(target, pages);
            }
        }
    }

    private void Remember(OutputFile file)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var fragments = new HashSet<string>(StringComparer.Ordinal);
        var attributes = new HtmlAttributes(file.Bytes.Span);
        while (attributes.Next())
        {
            var value = _texts.TextOf(attributes.Value);
            if (attributes.IsId)
            {
                if (!ids.Add(value))
                {
                    diagnostics.Add(DiagnosticCodes.DuplicateHtmlId, SourcePosition.StartOf(file.Path), $"标识“{value}”在页面上用了两次；请在模板中改掉一个。");
                }
            }
            else if (IsOnPage(value))
            {
                fragments.Add(value);
            }
            else if (IsOnSite(value))
            {
                RememberLink(value, file.Path);
            }
        }

        foreach (var target in fragments.Where(target => target.Length > 1 && !ids.Contains(target[1..])))
        {
            ReportFragment(target, new PageLinks(file.Path));
        }

        _idsByPath.Add(file.Path, ids);
    }

    /// <summary>Null for what is no page.</summary>
    private HashSet<string>? IdsOf(string path)
    {
        if (!_idsByPath.TryGetValue(path, out var ids) && _kept.TryGetValue(path, out var file))
        {
            ids = _idsByPath[path] = HtmlAttributes.IdsIn(file.Bytes.Span);
        }

        return ids;
    }

    private void RememberLink(string target, string path)
    {
        if (_links.TryGetValue(target, out var pages))
        {
            pages.StandsOn(path);
        }
        else
        {
            _links.Add(target, new PageLinks(path));
        }
    }

    private void ReportFragment(string target, PageLinks pages) =>
        diagnostics.Add(DiagnosticCodes.FragmentToNowhere, SourcePosition.StartOf(pages.First), $"链接 {target} 指向的位置不存在（共 {pages.Pages} 页）；请更正“#”后面的部分。");

    private static bool IsOnPage(string target) => target.StartsWith('#');

    private static bool IsOnSite(string target) => target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal);

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
