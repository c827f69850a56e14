using System.Text;
using System.Text.RegularExpressions;

namespace ListPortal.Tests.Sites;

/// <summary>Edits of a project's files as nobody would plan them: of lists, templates, words and settings, right and wrong ones.</summary>
internal sealed partial class EditsOfFiles(string root, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The files of the last edit as they were before it; null for one that was not there.</summary>
    private readonly List<(string File, byte[]? Bytes)> _before = [];

    /// <summary>Makes one edit and tells which.</summary>
    public string Next()
    {
        _before.Clear();
        return Edit();
    }

    public void Undo()
    {
        foreach (var (file, bytes) in _before)
        {
            if (bytes is null)
            {
                File.Delete(file);
            }
            else
            {
                File.WriteAllBytes(file, bytes);
            }
        }
    }

    private string Edit() => _random.Next(10) switch
    {
        0 or 1 => Delete(),
        2 => Change(Pick("templates", "*.html"), Closing(), "$&<i></i>"),
        3 => Change(Pick("templates/texts", "*.yml"), Words(), "$&字"),
        4 => Change(Path.Combine(root, "site.config.yml"), Words(), "$&字"),
        5 => Change(Pick("content", "*.yml"), Number(), _random.Next(1, 9).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        6 => Copy(),
        _ => Change(Pick("content", "*.*"), Words(), "$&字"),
    };

    private string Pick(string folder, string pattern)
    {
        var files = Directory.GetFiles(Path.Combine(root, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        return files[_random.Next(files.Count)];
    }

    private string Change(string file, Regex what, string replacement)
    {
        var text = File.ReadAllText(file);
        var places = what.Matches(text);
        if (places.Count > 0)
        {
            Remember(file);
            var at = places[_random.Next(places.Count)].Index;
            File.WriteAllText(file, what.Replace(text, replacement, 1, at), new UTF8Encoding(false));
        }

        return $"change {file}";
    }

    private string Delete()
    {
        var file = Pick("content", "*.*");
        Remember(file);
        File.Delete(file);
        return $"delete {file}";
    }

    private string Copy()
    {
        var file = Pick("content/pages", "*.md");
        var copy = Path.Combine(root, "content/pages", $"copy-{_random.Next(5)}.md");
        Remember(copy);
        File.WriteAllText(copy, File.ReadAllText(file).Replace("title: ", $"title: {_random.Next(100)}", StringComparison.Ordinal));
        return $"copy {file}";
    }

    private void Remember(string file) => _before.Add((file, File.Exists(file) ? File.ReadAllBytes(file) : null));

    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs}])(?=[\p{IsCJKUnifiedIdeographs}])")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<=: )\d+")]
    private static partial Regex Number();

    [GeneratedRegex("</(p|li|dd|h2|section)>")]
    private static partial Regex Closing();
}
