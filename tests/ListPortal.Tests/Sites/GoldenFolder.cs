namespace ListPortal.Tests.Sites;

/// <summary>
/// The expected files of a site, named as Verify names them: what is published as <c>x.html</c> is kept as <c>x.verified.html</c>,
/// and what came out instead is put beside it as <c>x.received.html</c>. LISTPORTAL_ACCEPT=1 accepts what came out.
/// </summary>
internal sealed class GoldenFolder(string folder, bool accepts)
{
    private const string Verified = ".verified";
    private const string Received = ".received";

    public static bool AcceptsEverything { get; } = Environment.GetEnvironmentVariable("LISTPORTAL_ACCEPT") == "1";

    /// <summary>A sentence for each file that is not as expected.</summary>
    public IReadOnlyList<string> Differences(IReadOnlyDictionary<string, string> published)
    {
        if (accepts)
        {
            Accept(published);
        }

        return
        [
            .. published.Select(file => DifferenceOf(file.Key, file.Value)).OfType<string>(),
            .. Orphans(published).Select(orphan => $"{orphan} belongs to no page that the test looks at."),
        ];
    }

    private string? DifferenceOf(string path, string actual)
    {
        var verified = PathWith(path, Verified);
        var received = PathWith(path, Received);
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.Delete(received);
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (expected == actual)
        {
            return null;
        }

        File.WriteAllText(received, actual);
        return expected is null ? $"{verified} does not exist yet." : $"{verified}: {FirstDifference(expected, actual)}";
    }

    private static string FirstDifference(string expected, string actual)
    {
        var lines = expected.Split('\n').Zip(actual.Split('\n')).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {lines + 1}\n  expected: {expected.Split('\n').ElementAtOrDefault(lines)}\n  received: {actual.Split('\n').ElementAtOrDefault(lines)}";
    }

    private void Accept(IReadOnlyDictionary<string, string> published)
    {
        foreach (var orphan in Orphans(published).ToList())
        {
            File.Delete(orphan);
        }

        foreach (var (path, text) in published)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathWith(path, Verified))!);
            File.WriteAllText(PathWith(path, Verified), text);
        }
    }

    private IEnumerable<string> Orphans(IReadOnlyDictionary<string, string> published)
    {
        var known = published.Keys.Select(path => PathWith(path, Verified)).ToHashSet(StringComparer.Ordinal);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, $"*{Verified}.*", SearchOption.AllDirectories).Where(file => !known.Contains(file)).Order(StringComparer.Ordinal)
            : [];
    }

    private string PathWith(string path, string mark) => Path.Combine(folder, Path.ChangeExtension(path, null).Replace('/', Path.DirectorySeparatorChar)) + mark + Path.GetExtension(path);
}
