using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.History;

/// <summary>A file that was published stays where it is: its name is the address that people have noted down, and it must never come to mean something else.</summary>
internal sealed class PublishedFilesStay
{
    /// <summary>Kinds whose files are records with an address; the calendar of a year or a list of synonyms is none.</summary>
    private static readonly HashSet<Type> Records =
    [
        typeof(SourceDocument), typeof(SourceZone), typeof(SourceItem), typeof(SourceDelegation), typeof(SourceForm), typeof(SourceTownDivision),
        typeof(SourceParkDivision), typeof(SourceJourney), typeof(SourceAdjustment), typeof(SourceEvaluation),
    ];

    private readonly SortedDictionary<string, (SourceRecord Record, Publication Publication)> _published = new(StringComparer.Ordinal);

    public void Remember(Publication publication)
    {
        foreach (var record in publication.Content.All.Where(record => Records.Contains(record.GetType())))
        {
            _published[record.Position.File] = (record, publication);
        }
    }

    public void Check(SourceContent content, DiagnosticBag diagnostics)
    {
        var present = content.All.Select(record => record.Position.File).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, (record, publication)) in _published.Where(file => !present.Contains(file.Key)))
        {
            diagnostics.Add(
                DiagnosticCodes.PublishedFileMissing,
                SourcePosition.StartOf(path),
                $"这个文件已经公布（{publication.Day:yyyy-MM-dd}，{publication.Commit[..8]}），现在不见了；已公布的文件不删除、不改名，不再使用的写明状态。请用 git checkout {publication.Commit[..8]} -- {path} 找回来。{Moved(record, content)}");
        }
    }

    /// <summary>The same record under another name is the likeliest reason.</summary>
    private static string Moved(SourceRecord gone, SourceContent content) =>
        content.All.FirstOrDefault(record => record.GetType() == gone.GetType() && PlainReading.Of(record).Equals(PlainReading.Of(gone))) is { } same
            ? $"{same.Position.File} 与它内容相同，像是改了名。"
            : "";
}
