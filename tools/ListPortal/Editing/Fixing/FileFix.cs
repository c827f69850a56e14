using ListPortal.Content;
using ListPortal.Content.Patching;
using ListPortal.Content.Yaml;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Editing.Fixing;

/// <summary>
/// Mends what is safe in one file: punctuation, then single values and keys, then the order of fields. A mend is kept only
/// where the file then reads without new faults and says the same elsewhere.
/// </summary>
public sealed class FileFix
{
    private readonly string _path;
    private readonly RecordDescription _description;
    private readonly List<Mend> _mends = [];
    private FileText _text;
    private FileReading _reading;

    private FileFix(string path, RecordDescription description, FileText text)
    {
        (_path, _description, _text) = (path, description, text);
        _reading = Read(text);
    }

    /// <summary>The mended file with what was mended; null where nothing is to mend or nothing can be read.</summary>
    public static (ContentFile File, IReadOnlyList<Mend> Mends)? Of(ContentFile file)
    {
        if (ContentKinds.Of(file.Path) is not var (description, _) || SourceText.Read(file, new DiagnosticBag()) is null)
        {
            return null;
        }

        var text = FileText.Of(file, description);
        if (!text.Bytes.Span.SequenceEqual(file.Bytes.Span))
        {
            // Its lines end in several ways: to write it would change lines that have no slip.
            return null;
        }

        var fix = new FileFix(file.Path, description, text);
        return fix.MendAll() ? (file with { Bytes = fix._text.Bytes }, [.. fix._mends.OrderBy(mend => mend.Position.Line).ThenBy(mend => mend.Position.Column)]) : null;
    }

    private bool MendAll()
    {
        if (MendUnreadableLines() is not { } lines)
        {
            return false;
        }

        MendFaultyLines();
        MendValues();
        while (MendAnOrder())
        {
        }

        // What was unreadable cannot be compared; it must at least be made of known fields now.
        return _mends.Count > 0 && !_reading.Faults.Any(fault => lines.Contains(fault.Position.Line) && IsOfStructure(fault));
    }

    /// <summary>The lines that were mended until the file could be read, or null where it still cannot.</summary>
    private List<int>? MendUnreadableLines()
    {
        var lines = new List<int>();
        while (UnreadableLine(_reading) is > 0 and var faulty)
        {
            // The parser notices many a slip a line late.
            if (new[] { faulty, faulty - 1 }.FirstOrDefault(line => MendLine(line, HasMovedOn)) is not (> 0 and var mended))
            {
                return null;
            }

            lines.Add(mended);
        }

        return _reading.Root is null ? null : lines;
    }

    private static bool HasMovedOn(FileReading after, FileReading before) => UnreadableLine(after) != UnreadableLine(before);

    private static int UnreadableLine(FileReading reading) => reading.Faults.FirstOrDefault(fault => fault.Code == DiagnosticCodes.UnreadableYaml)?.Position.Line ?? 0;

    private void MendFaultyLines()
    {
        foreach (var line in _reading.Faults.Where(IsOfStructure).Select(fault => fault.Position.Line).Distinct().ToList())
        {
            MendLine(line, (after, before) => after.Faults.Count < before.Faults.Count && after.IsNoWorseThan(before));
        }
    }

    private static bool IsOfStructure(Diagnostic fault) =>
        fault.Code == DiagnosticCodes.UnknownKey || fault.Code == DiagnosticCodes.WrongShape || fault.Code == DiagnosticCodes.DuplicateKey;

    private bool MendLine(int number, Func<FileReading, FileReading, bool> mayStay)
    {
        var lines = _text.Yaml.Split('\n');
        var index = number - 1 - _text.LinesAbove;
        if (index < 0 || index >= lines.Length || new PunctuationOfALine(KnownFields.Of(_description)).Mended(lines[index]) is not { } mended)
        {
            return false;
        }

        var before = lines[index];
        lines[index] = mended;
        var column = mended.Length - mended.TrimStart().Length + 1;
        return Keep(string.Join('\n', lines), new Mend(new SourcePosition(_path, number, column), $"标点“{before.Trim()}”写成“{mended.Trim()}”"), mayStay);
    }

    // From the end, so that what stands before a mend keeps its place.
    private void MendValues()
    {
        var values = from record in _reading.Root!.WithInner()
                     from value in record.Values()
                     let raw = Raw(value.Scalar)
                     let mended = value.Mended(raw)
                     where mended is not null && mended != raw
                     select (value.Scalar, value.Field.About.Label, Mended: mended);
        var keys = from record in _reading.Root!.WithInner()
                   from key in record.MisnamedKeys()
                   select (Scalar: key.Key, Label: "字段", Mended: key.Field.Key);
        foreach (var (scalar, label, mended) in values.Concat(keys).OrderByDescending(mend => mend.Scalar.Extent.Start).ToList())
        {
            var (start, end) = (scalar.Extent.Start, scalar.Extent.End);
            var mend = new Mend(scalar.Position, $"{label}“{scalar.Value}”写成“{mended.Trim('"')}”");
            Keep(string.Concat(_text.Yaml.AsSpan(0, start), mended, _text.Yaml.AsSpan(end)), mend, IsNoWorse);
        }
    }

    private string Raw(YamlScalar scalar) => _text.Yaml[scalar.Extent.Start..scalar.Extent.End];

    private bool MendAnOrder()
    {
        foreach (var record in _reading.Root!.WithInner())
        {
            if (new YamlFieldOrder(_text.Yaml, record.Mapping).Arranged(record.Description) is { } arranged)
            {
                var moved = record.FirstMoved();
                if (Keep(arranged, new Mend(moved.Position, $"字段按规定的次序排列（“{moved.Value}”移了位置）"), IsNoWorse))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsNoWorse(FileReading after, FileReading before) => after.IsNoWorseThan(before);

    private bool Keep(string yaml, Mend mend, Func<FileReading, FileReading, bool> mayStay)
    {
        var text = _text with { Yaml = yaml };
        var reading = Read(text);
        if (!mayStay(reading, _reading))
        {
            return false;
        }

        (_text, _reading) = (text, reading);
        _mends.Add(mend);
        return true;
    }

    private FileReading Read(FileText text) => FileReading.Of(text, _path, _description);
}
