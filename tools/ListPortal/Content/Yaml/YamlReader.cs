using ListPortal.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ListPortal.Content.Yaml;

/// <summary>Reads YAML events into nodes with positions, within limits. Anchors, aliases and tags are faults.</summary>
internal sealed class YamlReader
{
    private readonly DiagnosticBag _diagnostics;
    private readonly string _file;
    private readonly int _lineOffset;
    private readonly Parser _parser;
    private int _nodes;

    private YamlReader(string text, string file, int lineOffset, DiagnosticBag diagnostics)
    {
        _parser = new Parser(new StringReader(text));
        _file = file;
        _lineOffset = lineOffset;
        _diagnostics = diagnostics;
    }

    /// <summary>The root mapping, or null where the file could not be read; the reason is then in the bag.</summary>
    /// <param name="lineOffset">Lines of the file above the text, for front matter.</param>
    public static YamlMapping? Read(string text, string file, DiagnosticBag diagnostics, int lineOffset = 0)
    {
        var reader = new YamlReader(text, file, lineOffset, diagnostics);
        try
        {
            return reader.Document();
        }
        catch (YamlException exception)
        {
            var (place, message) = YamlAdvice.For(text, exception);
            diagnostics.Add(DiagnosticCodes.UnreadableYaml, reader.At(place ?? exception.Start), message);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 18.1 leaks this, with no position, for a '[' or '{' that is never closed.
            var last = reader._parser.Current?.Start ?? Mark.Empty;
            diagnostics.Add(
                DiagnosticCodes.UnreadableYaml,
                reader.At(last),
                "从这里往前有“[”或“{”没有闭合；请补上“]”或“}”。");
        }
        catch (YamlRefusal)
        {
            // Reported where it was found; the rest of the file would only repeat it.
        }

        return null;
    }

    private YamlMapping? Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            _diagnostics.Add(DiagnosticCodes.EmptyValue, SourcePosition.StartOf(_file), "文件没有内容；请按 content/README.md 中的样例填写。");
            return null;
        }

        _parser.Consume<DocumentStart>();
        var root = Node(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            throw Refuse(DiagnosticCodes.WrongShape, second.Start, "一个文件只放一份内容；请去掉这里的“---”。");
        }

        if (root is YamlMapping mapping)
        {
            return mapping;
        }

        _diagnostics.Add(DiagnosticCodes.WrongShape, root.Position, "文件应由“字段: 内容”组成；请按 content/README.md 中的样例改写。");
        return null;
    }

    private YamlNode Node(int depth)
    {
        if (depth > YamlLimits.Depth || ++_nodes > YamlLimits.Nodes)
        {
            throw Refuse(DiagnosticCodes.TooLarge, _parser.Current!.Start, "内容嵌套过深或者数量过多；请检查是否误粘贴了其他内容。");
        }

        RefuseDecorations();
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            if (scalar.Value.Length > YamlLimits.Text)
            {
                throw Refuse(DiagnosticCodes.TooLarge, scalar.Start, $"这段文字有 {scalar.Value.Length} 个字，最多 {YamlLimits.Text} 个；请检查是否漏了引号，或者误粘贴了其他内容。");
            }

            return new YamlScalar(scalar.Value, At(scalar.Start)) { Extent = Extent(scalar.Start, scalar.End) };
        }

        return _parser.Accept<SequenceStart>(out _) ? Sequence(depth) : Mapping(depth);
    }

    private YamlSequence Sequence(int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        SequenceEnd end;
        while (!_parser.TryConsume(out end!))
        {
            items.Add(Node(depth + 1));
        }

        return new YamlSequence(items, At(start.Start)) { Extent = Extent(start.Start, end.End, start.Style == SequenceStyle.Flow) };
    }

    private YamlMapping Mapping(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        var repeated = false;
        MappingEnd end;
        while (!_parser.TryConsume(out end!))
        {
            RefuseDecorations();
            if (!_parser.TryConsume<Scalar>(out var written))
            {
                throw Refuse(DiagnosticCodes.WrongShape, _parser.Current!.Start, "字段名应是一个词；请改写为“字段: 内容”。");
            }

            if (entries.Count == YamlLimits.Keys)
            {
                throw Refuse(DiagnosticCodes.TooLarge, written.Start, $"一条记录最多 {YamlLimits.Keys} 个字段；请检查是否误粘贴了其他内容。");
            }

            var key = new YamlScalar(written.Value, At(written.Start)) { Extent = Extent(written.Start, written.End) };
            var value = Node(depth + 1);
            if (seen.TryAdd(key.Value, key.Position))
            {
                entries.Add(new YamlEntry(key, value));
                repeated = false;
            }
            else if (!repeated)
            {
                // A whole record without its hyphen repeats many keys in a row: one fault tells them.
                repeated = true;
                _diagnostics.Add(
                    DiagnosticCodes.DuplicateKey,
                    key.Position,
                    $"字段“{key.Value}”重复；第一次写在 {seen[key.Value]}；请保留一处，另起一条记录的在行首加“- ”。");
            }
        }

        return new YamlMapping(entries, At(start.Start)) { Extent = Extent(start.Start, end.End, start.Style == MappingStyle.Flow) };
    }

    private void RefuseDecorations()
    {
        var current = _parser.Current is null && !_parser.MoveNext() ? null : _parser.Current;
        if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false } || current is NodeEvent { Tag.IsEmpty: false })
        {
            throw Refuse(DiagnosticCodes.AnchorAliasOrTag, current.Start, "清单不使用“&”“*”“!”这些 YAML 写法；请直接写出内容，文字以这些符号开头的加引号。");
        }
    }

    private YamlRefusal Refuse(DiagnosticCode code, Mark mark, string message)
    {
        _diagnostics.Add(code, At(mark), message);
        return new YamlRefusal();
    }

    // The parser's mark of a closing bracket stands before it.
    private static YamlExtent Extent(Mark start, Mark end, bool isFlow = false) => new((int)start.Index, (int)end.Index + (isFlow ? 1 : 0), isFlow);

    private SourcePosition At(Mark mark) =>
        new(_file, Math.Max(1, (int)mark.Line) + _lineOffset, Math.Max(1, (int)mark.Column));
}
