using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ListPortal.Content.Yaml;
using ListPortal.Diagnostics;

namespace ListPortal.Content;

/// <summary>The words of the interface, by file, key and, where there is one, inner key. A missing one is a fault, told once.</summary>
public sealed partial class InterfaceTexts
{
    private const string Folder = "templates/texts";
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, YamlMapping> _files = new(StringComparer.Ordinal);

    private InterfaceTexts(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>The texts as a tree, for templates.</summary>
    internal IReadOnlyDictionary<string, YamlMapping> Files => _files;

    public static InterfaceTexts Read(string root, DiagnosticBag diagnostics)
    {
        var texts = new InterfaceTexts(diagnostics);
        var folder = Path.Combine(root, Folder);
        var paths = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yml") : [];
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (YamlReader.Read(Encoding.UTF8.GetString(File.ReadAllBytes(path)), $"{Folder}/{name}.yml", diagnostics) is { } mapping)
            {
                texts._files.Add(name, mapping);
            }
        }

        return texts;
    }

    /// <summary>The text, or an empty one where it is missing.</summary>
    public string Find(string file, string key, string innerKey)
    {
        if (_files.GetValueOrDefault(file) is { } mapping && ValueOf(mapping, key) is YamlMapping inner && ValueOf(inner, innerKey) is YamlScalar text)
        {
            return text.Value;
        }

        _diagnostics.Add(DiagnosticCodes.TemplateFault, SourcePosition.StartOf($"{Folder}/{file}.yml"), $"缺少文字 {key}.{innerKey}；请补上。");
        return "";
    }

    /// <summary>Puts values in the place of {0}, {1} and so on. A text may leave some out.</summary>
    public static string Fill(string text, IReadOnlyList<object?> values) =>
        // In one pass, so that braces inside a value stay what the editor wrote.
        Place().Replace(text, place => int.Parse(place.ValueSpan[1..^1], CultureInfo.InvariantCulture) is var index && index < values.Count
            ? Convert.ToString(values[index], CultureInfo.InvariantCulture) ?? ""
            : place.Value);

    private static YamlNode? ValueOf(YamlMapping mapping, string key) => mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Place();
}
