using ListPortal.Changes;
using ListPortal.Changes.Merging;
using ListPortal.Changes.Telling;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Editing;

namespace ListPortal.Commands;

/// <summary>Merges changes that were made elsewhere into the lists on the disk. All of them are written, or none.</summary>
internal sealed class ListMerge(Project project, TextWriter output)
{
    /// <summary>The exit code: 0 where the changes stand in the lists now.</summary>
    /// <param name="changesFor">The changes, which may depend on how the lists write a value today.</param>
    public int Carry(Func<Snapshot, IReadOnlyList<Change>> changesFor)
    {
        var faults = new DiagnosticBag();
        var files = ContentFolder.Read(project.Root, faults);
        var now = Snapshot.Of(ContentReader.Read(files, faults));
        if (faults.HasErrors)
        {
            return Refuse(faults, "清单本身有写法错误，没有写入；请先改正。");
        }

        var changes = changesFor(now);
        var merge = Merge.Of(now, changes);
        if (merge.Conflicts.Count > 0)
        {
            ConflictPrinter.Print(merge.Conflicts, output);
            return 1;
        }

        var written = ChangeApplication.Of(files, merge.ToDo);
        var after = Snapshot.Of(ContentReader.Read(Merged(files, written), faults));
        if (faults.HasErrors)
        {
            return Refuse(faults, "这些改动会带来写法错误，没有写入；请改正后再来。");
        }

        ListWriter.Write(project.Root, written);
        Tell(new Teller(now, after).Tell(merge.ToDo), written.Keys);
        output.WriteLine($"改动 {merge.ToDo.Count} 处，已是新值的 {changes.Count - merge.ToDo.Count} 处；请再运行 validate。");
        return 0;
    }

    private static IReadOnlyList<ContentFile> Merged(IReadOnlyList<ContentFile> files, IReadOnlyDictionary<string, ReadOnlyMemory<byte>?> written) =>
    [
        .. files.Where(file => !written.ContainsKey(file.Path)),
        .. written.SelectMany(file => file.Value is { } bytes ? new[] { new ContentFile(file.Key, bytes) } : []),
    ];

    private int Refuse(DiagnosticBag faults, string reason)
    {
        DiagnosticPrinter.Print(faults, output);
        output.WriteLine(reason);
        return 1;
    }

    private void Tell(IReadOnlyList<ToldChange> told, IEnumerable<string> paths)
    {
        foreach (var each in told)
        {
            output.WriteLine(each);
        }

        foreach (var path in paths)
        {
            output.WriteLine($"已改写 {path}");
        }
    }
}
