using ListPortal.Changes;
using ListPortal.Changes.Telling;
using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Plain;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Changes;

/// <summary>Whatever changes, there is a sentence for it.</summary>
public sealed class TellingTests
{
    private static readonly Snapshot Lists = Snapshot.Of(ContentReader.Read(ContentFolder.Read(Repository.Root, new DiagnosticBag()), new DiagnosticBag()));

    [Fact]
    public void Every_field_of_the_description_has_a_sentence_for_each_way_to_change()
    {
        var teller = new Teller(Lists, Lists);
        Assert.All(EveryField.Places, pair =>
        {
            var (before, after) = TwoValues(pair.Field);
            foreach (var change in new[]
            {
                new Change(pair.Place, ChangeKind.Changed, before, after),
                new Change(pair.Place, ChangeKind.Added, null, after),
                new Change(pair.Place, ChangeKind.Removed, before, null),
            })
            {
                Assert.All(teller.Tell([change]), told => AssertReadable(told, pair.Place));
            }
        });
    }

    [Fact]
    public void Every_random_edit_is_told_and_no_change_is_told_twice()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var head = new RandomEdits(seed).Of(Lists);
            var changes = ChangeList.Between(Lists, head);
            var told = new Teller(Lists, head).Tell(changes);
            Assert.All(told, each => AssertReadable(each, each.Changes[0].Place));
            Assert.Empty(changes.Except(told.SelectMany(each => each.Changes)));
        }
    }

    private static void AssertReadable(ToldChange told, ChangePlace place)
    {
        Assert.True(told.Sentence.Length > 4, $"{place.File} {place.Path}: {told}");
        Assert.DoesNotContain('\n', told.Sentence);
        Assert.DoesNotMatch("[a-z]+_[a-z]+|PlainText|ListPortal", told.Sentence);
        Assert.DoesNotContain("content/", told.Subject, StringComparison.Ordinal);
        var isLimit = place.Keys is [.., "amount" or "unit"] && place.Fields[^2]?.ElementType == typeof(SourceLimit);
        var label = isLimit ? place.Fields[^2]!.About.Label : place.Field?.About.Label ?? "";
        var isOpened = place.Keys is ["overrides"] or ["overrides", _] or ["overrides", _, "set" or "drop" or "add"] or ["overrides", _, "set", _];
        Assert.True(isOpened || place.Keys.Count == 0 || OverridePart(place) || told.Sentence.Contains(label, StringComparison.Ordinal), $"{place.File} {place.Path}: {told} lacks {label}");
    }

    // 增加、删去、修改 are steps of an override that the sentence says with its verb.
    private static bool OverridePart(ChangePlace place) => place.Keys is ["overrides", _, "drop" or "add", _];

    private static (PlainValue Before, PlainValue After) TwoValues(FieldDescription field)
    {
        var records = new RandomRecords(new Random(1));
        var before = records.ValueOf(field);
        for (var attempt = 0; attempt < 50; attempt++)
        {
            if (records.ValueOf(field) is var after && !after.Equals(before))
            {
                return (before, after);
            }
        }

        throw new InvalidOperationException($"{field.Key} has one value only.");
    }
}
