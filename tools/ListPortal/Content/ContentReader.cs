using ListPortal.Content.Yaml;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Content;

/// <summary>Station "load": files in, source records out. Every file must be of a known kind.</summary>
public sealed class ContentReader
{
    private readonly DiagnosticBag _diagnostics;
    private readonly RecordReader _records;

    private ContentReader(DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _records = new RecordReader(diagnostics);
    }

    /// <param name="before">What was read last time, where the same folder is read again and again.</param>
    public static SourceContent Read(IReadOnlyList<ContentFile> files, DiagnosticBag diagnostics, ReadFiles? before = null)
    {
        // On all cores where it pays: no file is read by the light of another.
        var records = files.Where(file => file.Path != ContentKinds.Guide).AsParallel().AsOrdered().WithDegreeOfParallelism(Cores.For(files.Count))
            .Select(file => before is null ? ReadOne(file, diagnostics) : before.GetOrRead(file, diagnostics, ReadOne))
            .OfType<SourceRecord>();
        return new SourceContent([.. records, .. Missing(files, diagnostics)]);
    }

    private static SourceRecord? ReadOne(ContentFile file, DiagnosticBag diagnostics) => new ContentReader(diagnostics).ReadFile(file);

    private SourceRecord? ReadFile(ContentFile file)
    {
        if (ContentKinds.Of(file.Path) is var (description, names))
        {
            return NamesAreIds(names, file.Path) ? ReadOrStandIn(file, description, names) : null;
        }

        _diagnostics.Add(
            DiagnosticCodes.UnownedFile,
            SourcePosition.StartOf(file.Path),
            "没有哪张清单使用这个文件；请检查文件夹、文件名和扩展名（.yml 或者 .md），或者删去它。");
        return null;
    }

    private bool NamesAreIds(IReadOnlyDictionary<string, string> names, string path)
    {
        foreach (var name in names.Values)
        {
            if (!Slug.IsValid(name))
            {
                _diagnostics.Add(
                    DiagnosticCodes.BadFileName,
                    SourcePosition.StartOf(path),
                    $"“{name}”不能用作标识，文件名就是网址；请只用小写字母、数字和连字符（{Slug.Pattern}）。");
                return false;
            }

            if (Slug.IsReserved(name))
            {
                _diagnostics.Add(DiagnosticCodes.ReservedId, SourcePosition.StartOf(path), $"“{name}”是保留字，网站自己要用；请换一个文件名。");
                return false;
            }
        }

        return true;
    }

    private SourceRecord ReadOrStandIn(ContentFile file, RecordDescription description, IReadOnlyDictionary<string, string> names)
    {
        var record = ReadRecord(file, description) ?? RecordReader.Unreadable(file.Path, description);
        foreach (var (name, value) in names)
        {
            description.FromPath[name].SetValue(record, value);
        }

        return record;
    }

    private SourceRecord? ReadRecord(ContentFile file, RecordDescription description)
    {
        if (SourceText.Read(file, _diagnostics) is not { } text)
        {
            return null;
        }

        var matter = description.Body is null ? null : FrontMatter.Split(text, file.Path, _diagnostics);
        if (description.Body is not null && matter is null)
        {
            return null;
        }

        var mapping = YamlReader.Read(matter?.Yaml ?? text, file.Path, _diagnostics, matter is null ? 0 : 1);
        if (mapping is null)
        {
            return null;
        }

        var record = _records.Read(mapping, description);
        description.Body?.SetValue(record, matter!.Body);
        return record;
    }

    private static IEnumerable<SourceRecord> Missing(IReadOnlyList<ContentFile> files, DiagnosticBag diagnostics)
    {
        var present = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var description in ContentKinds.All)
        {
            var path = description.Kind!.Path;
            if (!path.Contains('{', StringComparison.Ordinal) && !description.Kind.Optional && !present.Contains(path))
            {
                diagnostics.Add(DiagnosticCodes.MissingFile, SourcePosition.StartOf(path), "缺少这个文件；请按 content/README.md 中的样例建立。");
                yield return RecordReader.Unreadable(path, description);
            }
        }
    }
}
