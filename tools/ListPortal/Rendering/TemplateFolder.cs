using ListPortal.Content;
using ListPortal.Diagnostics;
using Scriban;

namespace ListPortal.Rendering;

/// <summary>The templates of a site: compiled once, with the assets beside them.</summary>
public sealed class TemplateFolder
{
    private const string Root = "templates";
    private static readonly string[] AssetFolders = ["assets/", "search/", "hosting/"];

    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    private readonly List<ContentFile> _assets = [];

    private TemplateFolder(AssetFiles assets) => Assets = assets;

    /// <summary>What pages are made of besides HTML.</summary>
    public AssetFiles Assets { get; private set; }

    /// <summary>Then their faults are told at each reading.</summary>
    private bool HasFaultyAssets { get; set; }

    /// <param name="before">The same folder as it was read last time: what has not changed since is not compiled again.</param>
    public static TemplateFolder Read(string root, DiagnosticBag diagnostics, TemplateFolder? before = null)
    {
        var folder = new TemplateFolder(AssetFiles.Of([], diagnostics));
        var start = Path.Combine(root, Root);
        if (!Directory.Exists(start))
        {
            diagnostics.Add(DiagnosticCodes.MissingFile, SourcePosition.StartOf(Root), "缺少 templates 文件夹；请从发布的版本中取回。");
            return folder;
        }

        foreach (var path in Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(start, path).Replace('\\', '/');
            folder.Add(new ContentFile(relative, File.ReadAllBytes(path)), before, diagnostics);
        }

        folder.JoinAssets(before, diagnostics);
        return folder;
    }

    /// <exception cref="KeyNotFoundException">There is no such template.</exception>
    internal Template Find(string name) =>
        _templates.TryGetValue(name, out var template) ? template : throw new KeyNotFoundException($"{Root}/{name}.html");

    /// <summary>The text of a template and of all parts in it, and in those, by their names.</summary>
    internal SortedDictionary<string, string> WithPartsOf(string name)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([name]);
        while (waiting.TryPop(out var next))
        {
            if (_texts.TryGetValue(next, out var text) && found.TryAdd(next, text))
            {
                PartNames.In(_templates[next]).ForEach(part => waiting.Push($"parts/{part}"));
            }
        }

        return found;
    }

    private void Add(ContentFile file, TemplateFolder? before, DiagnosticBag diagnostics)
    {
        if (AssetFolders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)))
        {
            _assets.Add(file);
        }
        else if (file.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            AddTemplate(file, before, diagnostics);
        }
    }

    private void JoinAssets(TemplateFolder? before, DiagnosticBag diagnostics)
    {
        if (before is { HasFaultyAssets: false } && _assets.Select(asset => asset.Path).SequenceEqual(before._assets.Select(asset => asset.Path))
            && _assets.Zip(before._assets).All(pair => pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span)))
        {
            Assets = before.Assets;
            return;
        }

        var faults = new DiagnosticBag();
        Assets = AssetFiles.Of(_assets, faults);
        HasFaultyAssets = faults.HasErrors;
        diagnostics.AddAll(faults.Sorted());
    }

    private void AddTemplate(ContentFile file, TemplateFolder? before, DiagnosticBag diagnostics)
    {
        var name = file.Path[..^".html".Length];
        var text = System.Text.Encoding.UTF8.GetString(file.Bytes.Span).ReplaceLineEndings("\n");
        var template = before?._texts.GetValueOrDefault(name) == text ? before._templates[name] : Template.Parse(text, $"{Root}/{file.Path}");
        foreach (var message in template.Messages)
        {
            var position = new SourcePosition($"{Root}/{file.Path}", message.Span.Start.Line + 1, message.Span.Start.Column + 1);
            diagnostics.Add(DiagnosticCodes.TemplateFault, position, $"模板写法有误：{message.Message}；请对照上下文更正。");
        }

        _templates[name] = template;
        _texts[name] = text;
    }
}
