using System.Text;
using ListPortal.Changes;
using ListPortal.Changes.Merging;
using ListPortal.Changes.Reports;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Editing;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Changes;

/// <summary>What was found to differ is enough to make one state of the lists into the other, on the text that editors wrote.</summary>
public sealed class ChangeApplicationTests
{
    private const int Edits = 200;
    private static readonly IReadOnlyList<ContentFile> Files = ContentFolder.Read(Repository.Root, new DiagnosticBag());
    private static readonly Snapshot Lists = Snapshot.Of(ContentReader.Read(Files, new DiagnosticBag()));

    [Fact]
    public void Changes_carried_out_on_the_base_give_the_head_and_touch_no_other_file() =>
        ForManyEdits((seed, head) =>
        {
            var changes = ThroughJson(Lists, head);
            Assert.Empty(Merge.Of(Lists, changes).Conflicts);
            var written = Carried(changes);
            Assert.Equal(Lists.Files.Keys.Where(path => !Lists.Files[path].Record.Equals(head.Files[path].Record)), written.Select(file => file.Path));
            var read = Read(written);
            Assert.All(written, file => Assert.True(head.Files[file.Path].Record.Equals(read.Files[file.Path].Record), Told(seed, file.Path, changes, written)));
        });

    [Fact]
    public void What_two_people_change_in_different_places_survives_and_what_they_change_in_one_place_is_told()
    {
        // One file, so that the two meet often.
        var few = new Snapshot(Lists.Files.Where(file => file.Key == "content/delegations/danyang-edz/food-business-licence.yml"));
        var (merged, told) = (0, 0);
        for (var seed = 0; seed < Edits / 2; seed++)
        {
            var theirs = ChangeList.Between(few, new RandomEdits(seed + 100_000).Of(few));
            var mine = ChangeList.Between(few, new RandomEdits(seed).Of(few));
            var written = ChangeApplication.Of(Files, theirs);
            var merge = Merge.Of(After(few, written), mine);
            told += merge.Conflicts.Count;
            if (merge.Conflicts.Count == 0)
            {
                var both = After(After(few, written), ChangeApplication.Of(Replaced(Files, written), merge.ToDo));
                Assert.All(mine.Concat(theirs).Where(HasOneValue), change => Assert.Equal(change.After, both.Find(change.Place)));
                merged++;
            }
        }

        // A test that never met the one or the other would show nothing.
        Assert.InRange(merged, 10, Edits);
        Assert.InRange(told, 5, int.MaxValue);
    }

    [Fact]
    public void A_file_that_goes_is_taken_away_and_one_that_comes_is_written()
    {
        const string Gone = "content/documents/first-batch-2024.yml";
        const string Come = "content/documents/second-batch-2024.yml";
        var head = new Snapshot(Lists.Files.Where(file => file.Key != Gone).Append(new(Come, Lists.Files[Gone])));
        var written = ChangeApplication.Of(Files, ThroughJson(Lists, head));
        Assert.Equal([Gone, Come], written.Keys);
        Assert.Null(written[Gone]);
        Assert.Equal(Lists.Files[Gone].Record, Read([new ContentFile(Come, written[Come]!.Value)]).Files[Come].Record);
    }

    [Fact]
    public void No_difference_is_no_change() => Assert.Empty(ChangeList.Between(Lists, Lists));

    private static void ForManyEdits(Action<int, Snapshot> check)
    {
        for (var seed = 0; seed < Edits; seed++)
        {
            check(seed, new RandomEdits(seed).Of(Lists));
        }
    }

    // A new order, or a rename that leads to other changes, has no value that stands at its place.
    private static bool HasOneValue(Change change) => change.Kind is ChangeKind.Added or ChangeKind.Changed or ChangeKind.Removed && change.Behind is null;

    private static IReadOnlyList<Change> ThroughJson(Snapshot before, Snapshot after)
    {
        using var text = new StringWriter();
        new JsonFormat().Write(ChangeReport.Of(before, after), text);
        return JsonFormat.Read(text.ToString());
    }

    private static IReadOnlyList<ContentFile> Replaced(IReadOnlyList<ContentFile> files, IReadOnlyDictionary<string, ReadOnlyMemory<byte>?> written) =>
        [.. files.Select(file => written.TryGetValue(file.Path, out var bytes) ? new ContentFile(file.Path, bytes!.Value) : file)];

    /// <summary>The lists with some files written anew; the others need not be read again.</summary>
    private static Snapshot After(Snapshot lists, IReadOnlyDictionary<string, ReadOnlyMemory<byte>?> written)
    {
        var read = Read([.. written.Select(file => new ContentFile(file.Key, file.Value!.Value))]);
        return new Snapshot(lists.Files.Select(file => KeyValuePair.Create(file.Key, read.Files.GetValueOrDefault(file.Key) ?? file.Value)));
    }

    private static Snapshot Read(IReadOnlyList<ContentFile> files) => Snapshot.Of(ContentReader.Read(files, new DiagnosticBag()));

    private static IReadOnlyList<ContentFile> Carried(IReadOnlyList<Change> changes) =>
        [.. from file in ChangeApplication.Of(Files, changes) where file.Value is not null select new ContentFile(file.Key, file.Value!.Value)];

    private static string Told(int seed, string path, IReadOnlyList<Change> changes, IReadOnlyList<ContentFile> written) =>
        $"seed {seed}, {path}\n{string.Join('\n', changes.Where(change => change.Place.File == path))}\n{Encoding.UTF8.GetString(written.Single(file => file.Path == path).Bytes.Span)}";
}
