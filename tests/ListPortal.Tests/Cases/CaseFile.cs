using ListPortal.Tests.Sites;

namespace ListPortal.Tests.Cases;

/// <summary>
/// One case below tests/cases: a file of the tiny site with one thing changed. Its first lines are comments that name
/// the path it stands for and, after <c>delete:</c>, paths that the case takes away.
/// </summary>
internal sealed class CaseFile
{
    /// <summary>The tests that read expected files wait for those that accept them.</summary>
    public const string Collection = "case files";

    private const string ExpectedEnding = ".expected.txt";
    private const string Deletion = "delete: ";
    private static readonly string CasesFolder = Repository.PathOf("tests", "cases");
    private readonly List<string> _deleted = [];
    private readonly string? _path;
    private readonly string _text;

    private CaseFile(string name)
    {
        Name = name;
        _text = File.ReadAllText(Path.Combine(CasesFolder, name));
        foreach (var comment in _text.Split('\n').Select(CommentOf).TakeWhile(comment => comment is not null))
        {
            if (comment!.StartsWith(Deletion, StringComparison.Ordinal))
            {
                _deleted.Add(comment[Deletion.Length..]);
            }
            else
            {
                _path ??= comment;
            }
        }

        // A page of Markdown shows a comment to readers, so the line is no part of the file.
        _text = name.EndsWith(".md", StringComparison.Ordinal) ? _text[(_text.IndexOf('\n', StringComparison.Ordinal) + 1)..] : _text;
    }

    /// <summary>Path below tests/cases, such as <c>invalid/name_missing.yml</c>.</summary>
    public string Name { get; }

    public string ExpectedPath => Path.Combine(CasesFolder, Path.ChangeExtension(Name, null) + ExpectedEnding);

    public static CaseFile Read(string name) => new(name);

    /// <summary>The names of all cases of a folder, in order.</summary>
    public static IEnumerable<string> NamesIn(string folder) => FilesIn(folder).Where(name => !IsExpected(name));

    /// <summary>Expected files whose case is gone or was renamed.</summary>
    public static IEnumerable<string> OrphansIn(string folder)
    {
        var cases = NamesIn(folder).Select(name => Path.ChangeExtension(name, null)).ToHashSet(StringComparer.Ordinal);
        return FilesIn(folder).Where(name => IsExpected(name) && !cases.Contains(name[..^ExpectedEnding.Length]));
    }

    public IReadOnlyList<string> Faults()
    {
        var site = new TinySite();
        foreach (var path in _deleted)
        {
            site.Without(path);
        }

        return (_path is null ? site : site.With(_path, _text)).Faults();
    }

    private static bool IsExpected(string name) => name.EndsWith(ExpectedEnding, StringComparison.Ordinal);

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(Path.Combine(CasesFolder, folder)).Select(path => $"{folder}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal);

    // "# content/zones/yunxi.yml" or "<!-- content/pages/about.md -->"; anything else ends the head of the file.
    private static string? CommentOf(string line)
    {
        var comment = line switch
        {
            ['#', ' ', ..] => line[2..].Trim(),
            _ when line.StartsWith("<!-- ", StringComparison.Ordinal) => line[5..].Replace("-->", "", StringComparison.Ordinal).Trim(),
            _ => "",
        };
        return comment.StartsWith("content/", StringComparison.Ordinal) || comment.StartsWith(Deletion, StringComparison.Ordinal) || comment == "site.config.yml"
            ? comment
            : null;
    }
}
