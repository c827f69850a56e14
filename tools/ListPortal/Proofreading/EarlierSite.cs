namespace ListPortal.Proofreading;

/// <summary>The site that is published now. Every link of it led somewhere in it, so that a page that stays needs proof only where something else went.</summary>
/// <param name="paths">Of all its files; empty where there is none.</param>
/// <param name="read">Gives a file of it, or null.</param>
public sealed class EarlierSite(IReadOnlyCollection<string> paths, Func<string, byte[]?> read)
{
    /// <summary>Whether a file went, or an id from one of the pages that were made anew.</summary>
    /// <param name="ids">Of the pages that were made anew, by path.</param>
    internal bool HoldsMoreThan(IReadOnlySet<string> now, IReadOnlyDictionary<string, HashSet<string>> ids) =>
        paths.Any(path => !now.Contains(path)) || ids.Any(page => read(page.Key) is { } html && !page.Value.IsSupersetOf(HtmlAttributes.IdsIn(html)));
}
