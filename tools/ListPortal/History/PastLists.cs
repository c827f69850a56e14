using ListPortal.Content;
using ListPortal.Diagnostics;

namespace ListPortal.History;

/// <summary>Station "history": the earlier states of the lists, read once however often the lists of today are read.</summary>
public sealed class PastLists(RevisionLog log)
{
    private readonly Lock _reading = new();
    private ListHistory? _history;

    /// <summary>Where the adjustments are all that is known.</summary>
    public static PastLists None { get; } = new(RevisionLog.Empty);

    /// <summary>Commits that were read and have no faults; empty before they were read.</summary>
    public IEnumerable<string> Readable => _history is null ? [] : log.Revisions.Select(revision => revision.Commit).Except(_history.Unread.Select(unread => unread.Commit));

    /// <param name="files">The lists of today.</param>
    /// <param name="before">What was read of them.</param>
    public ListHistory Read(IReadOnlyList<ContentFile> files, DiagnosticBag diagnostics, ReadFiles before)
    {
        if (log.IsCut)
        {
            diagnostics.Add(
                DiagnosticCodes.HistoryIsCut,
                SourcePosition.StartOf(ContentKinds.Settings),
                "这份仓库是浅克隆，没有 history_from 那一天的版本，历史会缺一段；请先取回全部历史（git fetch --unshallow），或者把 history_from 改晚。");
        }

        lock (_reading)
        {
            return _history ??= HistoryReader.Of(log, files.FirstOrDefault(file => file.Path == ContentKinds.Settings), before);
        }
    }
}
