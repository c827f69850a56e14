using System.Text;
using ListPortal.Changes;
using ListPortal.Changes.Merging;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Editing;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Changes;

/// <summary>What was found to differ is enough to make one state of the lists into the other, on the text that editors wrote.</summary>
public sealed class ChangeApplicationTests
{
    private const int Edits = 300;
    private static readonly IReadOnlyList<ContentFile> Files = ContentFolder.Read(Repository.Root, new DiagnosticBag());
    private static readonly Snapshot Lists = Snapshot.Of(ContentReader.Read(Files, new DiagnosticBag()));

    [Fact]
    public void Changes_carried_out_on_the_base_give_the_head_and_touch_no_other_file() =>
        ForManyEdits((seed, head) =>
        {
            var changes = ChangeList.Between(Lists, head);
            Assert.Empty(Merge.Of(Lists, changes).Conflicts);
            var written = Carried(changes);
            Assert.Equal(Lists.Files.Keys.Where(path => !Lists.Files[path].Record.Equals(head.Files[path].Record)), written.Select(file => file.Path));
            foreach (var (path, read) in Read(written))
            {
                Assert.True(head.Files[path].Record.Equals(read.Record), Told(seed, path, changes, written));
            }
        });

    [Fact]
    public void No_difference_is_no_change() => Assert.Empty(ChangeList.Between(Lists, Lists));

    private static void ForManyEdits(Action<int, Snapshot> check)
    {
        for (var seed = 0; seed < Edits; seed++)
        {
            check(seed, new RandomEdits(seed).Of(Lists));
        }
    }

    private static IReadOnlyList<ContentFile> Carried(IReadOnlyList<Change> changes) =>
        [.. from file in ChangeApplication.Of(Files, changes) where file.Value is not null select new ContentFile(file.Key, file.Value!.Value)];

    private static IEnumerable<KeyValuePair<string, FileRecord>> Read(IReadOnlyList<ContentFile> files)
    {
        var snapshot = Snapshot.Of(ContentReader.Read(files, new DiagnosticBag()));
        return files.Select(file => KeyValuePair.Create(file.Path, snapshot.Files[file.Path]));
    }

    private static string Told(int seed, string path, IReadOnlyList<Change> changes, IReadOnlyList<ContentFile> written) =>
        $"seed {seed}, {path}\n{string.Join('\n', changes.Where(change => change.Place.File == path))}\n{Encoding.UTF8.GetString(written.Single(file => file.Path == path).Bytes.Span)}";
}
