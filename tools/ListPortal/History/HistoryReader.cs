using ListPortal.Changes;
using ListPortal.Changes.Telling;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Validation;

namespace ListPortal.History;

/// <summary>Commits in, dated versions and what each changed out. A commit that changes no value is no version.</summary>
internal sealed class HistoryReader
{
    private readonly SortedDictionary<string, ContentFile> _files = new(StringComparer.Ordinal);
    private readonly ReadFiles _read;
    private readonly IReadOnlySet<string> _readable;
    private readonly PublishedFilesStay _filesStay = new();
    private readonly SnapshotReader _snapshots = new();
    private readonly ContentFile? _settings;
    private readonly List<Publication> _publications = [];
    private readonly List<UnreadRevision> _unread = [];
    private PublishedState? _last;

    private HistoryReader(ContentFile? settings, ReadFiles read, IReadOnlySet<string> readable)
    {
        _read = read;
        _readable = readable;
        _settings = settings;
    }

    /// <param name="settings">Of today: another base path is no other version of the lists.</param>
    /// <param name="before">What was read of the lists already: most files never changed.</param>
    public static ListHistory Of(RevisionLog log, ContentFile? settings, ReadFiles before)
    {
        var reader = new HistoryReader(settings, before, log.Readable);
        foreach (var revision in log.Revisions)
        {
            reader.Add(revision);
        }

        return new ListHistory(reader._publications, reader._unread) { FilesStay = reader._filesStay };
    }

    private void Add(Revision revision)
    {
        foreach (var path in revision.Removed)
        {
            _files.Remove(path);
        }

        foreach (var file in revision.Written)
        {
            _files[file.Path] = file;
        }

        // Clocks of machines differ: what was published later cannot have been published earlier.
        var day = _last is { } last && last.Day > revision.Day ? last.Day : revision.Day;
        var faults = new DiagnosticBag();
        var content = ContentReader.Read([.. _settings is null ? [] : new[] { _settings }, .. _files.Values], faults, _read);
        if (!_readable.Contains(revision.Commit))
        {
            ContentRules.Check(new CheckedContent(content, day), faults);
        }

        _filesStay.Check(content, faults);
        if (faults.HasErrors)
        {
            _unread.Add(new UnreadRevision(revision.Commit, day, faults.Sorted()[0].ToString()));
            return;
        }

        Publish(revision.Commit, new PublishedState(content, _snapshots.Read(content), day));
    }

    private void Publish(string commit, PublishedState state)
    {
        var changes = _last is null ? [] : ChangesSince(_last, state);
        if (_last is null || changes.Count > 0)
        {
            var publication = new Publication { Commit = commit, Day = state.Day, Content = state.Content, Changes = changes };
            _filesStay.Remember(publication);
            _publications.Add(publication);
        }

        _last = state;
    }

    private static IReadOnlyList<PublishedChange> ChangesSince(PublishedState before, PublishedState after)
    {
        var changes = ChangeList.Between(before.Lists, after.Lists);
        var decisions = new NewDecisions(before.Content, after.Content);
        return changes.Count == 0
            ? []
            : [.. new Teller(before.Lists, after.Lists).Tell(changes).Select(told => new PublishedChange(told.Changes[0].Place.File, told, decisions.Behind(told.Changes[0].Place)))];
    }

    private sealed record PublishedState(SourceContent Content, Snapshot Lists, DateOnly Day);
}
