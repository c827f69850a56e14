using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Changes.Telling;

/// <summary>
/// Which departments must look at a change: those that the changed record names, whether as the body that implements,
/// delegates, supervises, leads or assists; of an item, the competent ones by function and level.
/// </summary>
internal sealed class Reviewers(Snapshot before, Snapshot after, ListNames names)
{
    private const string DepartmentsFile = "content/departments.yml";

    public IReadOnlyList<string> Of(ChangePlace place)
    {
        if (place is { File: DepartmentsFile, Keys: ["departments", var own, ..] })
        {
            return [names.Of(Target.Departments, own)];
        }

        var around = Enumerable.Range(0, place.Keys.Count + 1).Select(count => place with { Keys = [.. place.Keys.Take(count)] });
        var ids = around.SelectMany(each => Named(after.Find(each)).Concat(Named(before.Find(each))));
        return [.. ids.Concat(Competent(place)).Distinct(StringComparer.Ordinal).Select(id => names.Of(Target.Departments, id))];

        IEnumerable<string> Named(PlainValue? value) => value is PlainRecord record ? Departments(DescriptionOf(place, record), record) : [];
    }

    private static RecordDescription? DescriptionOf(ChangePlace place, PlainRecord record)
    {
        var file = Content.ContentKinds.Of(place.File)?.Description;
        var candidates = place.Fields.Where(field => field is not null && typeof(SourceRecord).IsAssignableFrom(field.ElementType)).Select(field => RecordDescription.Of(field!.ElementType));
        return candidates.Prepend(file).LastOrDefault(description => description is not null && record.Entries.All(entry => description.Find(entry.Key) is not null || entry.Key == PlainReading.BodyKey));
    }

    private static IEnumerable<string> Departments(RecordDescription? description, PlainRecord record)
    {
        foreach (var field in description?.Fields ?? [])
        {
            var value = record.Find(field.Key);
            var inner = field.Shape == FieldShape.Record && value is PlainRecord nested ? Departments(RecordDescription.Of(field.ElementType), nested) : [];
            var own = field.About.RefersTo == Target.Departments && value is PlainText { IsAbsence: false } id ? inner.Prepend(id.Value) : inner;
            foreach (var department in own)
            {
                yield return department;
            }
        }
    }

    private IEnumerable<string> Competent(ChangePlace place)
    {
        if (Content.ContentKinds.Of(place.File)?.Description.Type != typeof(SourceItem) || after.Find(new ChangePlace(place.File, ["competent"])) is not PlainRecord competent)
        {
            return [];
        }

        var departments = after.Find(new ChangePlace(DepartmentsFile, ["departments"])) is PlainList list ? list.Items.OfType<PlainRecord>() : [];
        return from department in departments
               where department.TextOf("function") == competent.TextOf("function") && department.TextOf("level") == competent.TextOf("level")
               select department.Id;
    }
}
