using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Changes.Telling;

/// <summary>The names that people know the records of two states of the lists by. The later state comes first.</summary>
public sealed class ListNames
{
    /// <summary>Fields that name a record, the best first.</summary>
    private static readonly string[] Naming = ["short_name", "name", "title", "question", "text", "duty", "query", "phrase", "from", "word", "date"];

    /// <summary>What an element without a name of its own is known by.</summary>
    private static readonly Target[] KnownBy = [Target.Matters, Target.Zones, Target.Items, Target.Papers, Target.Parks, Target.Towns];

    private static readonly IReadOnlyDictionary<Type, Target> FileTargets = new Dictionary<Type, Target>
    {
        [typeof(SourceDocument)] = Target.Documents,
        [typeof(SourceZone)] = Target.Zones,
        [typeof(SourceItem)] = Target.Items,
        [typeof(SourceForm)] = Target.Forms,
        [typeof(SourceAdjustment)] = Target.Adjustments,
    };

    private static readonly IReadOnlyDictionary<Type, Target> ElementTargets = new Dictionary<Type, Target>
    {
        [typeof(SourceTown)] = Target.Towns,
        [typeof(SourcePark)] = Target.Parks,
        [typeof(SourceHall)] = Target.Halls,
        [typeof(SourceFunction)] = Target.Functions,
        [typeof(SourceDepartment)] = Target.Departments,
        [typeof(SourcePaper)] = Target.Papers,
        [typeof(SourceClass)] = Target.Classes,
        [typeof(SourceMatter)] = Target.Matters,
    };

    private readonly Dictionary<(Target Target, string Id), string> _names = [];
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public ListNames(Snapshot after, Snapshot before)
    {
        foreach (var (path, file) in after.Files.Concat(before.Files))
        {
            Learn(path, file);
        }
    }

    /// <summary>The name of a record, or its id where it has none.</summary>
    public string Of(Target target, string id) => _names.GetValueOrDefault((target, id), id);

    /// <summary>The name of an element: its own, else that of what it refers to, else that of a record with its id.</summary>
    public string Of(PlainRecord element, FieldDescription list)
    {
        if (OwnName(element) is { } own)
        {
            return own;
        }

        var referred = from field in RecordDescription.Of(list.ElementType).Fields
                       let id = element.TextOf(field.Key)
                       where KnownBy.Contains(field.About.RefersTo) && id.Length > 0
                       select Of(field.About.RefersTo, id);
        return referred.Take(2).ToList() is { Count: > 0 } names ? string.Join(" · ", names) : AnyOf(element.Id);
    }

    /// <summary>The name of the thing that has this id, whatever it is.</summary>
    public string AnyOf(string id) => FileTargets.Values.Concat(ElementTargets.Values).Select(target => Of(target, id)).FirstOrDefault(name => name != id) ?? id;

    /// <summary>Of which zone, item, list or file something is said.</summary>
    public string Subject(string path)
    {
        if (Content.ContentKinds.Of(path) is not var (kind, names))
        {
            return path;
        }

        var parts = names.Select(name => name.Key switch
        {
            "zone" => Of(Target.Zones, name.Value),
            "item" => Of(Target.Items, name.Value),
            _ => _files.GetValueOrDefault(path, name.Value),
        });
        return string.Join(" · ", kind.Type == typeof(SourceDelegation) ? parts : parts.Prepend(kind.Kind!.Label));
    }

    private static string? OwnName(PlainRecord record) => record.TextOf("law") is { Length: > 0 } law
        ? law + record.TextOf("article")
        : NameField(record);

    private static string? NameField(PlainRecord record) => Naming.Select(record.TextOf).FirstOrDefault(text => text.Length > 0) is { } name ? TextDifference.Shortened(name) : null;

    private void Learn(string path, FileRecord file)
    {
        if (OwnName(file.Record) is { } own)
        {
            _files.TryAdd(path, own);
        }

        if (FileTargets.TryGetValue(file.Description.Type, out var target) && _files.TryGetValue(path, out var name))
        {
            _names.TryAdd((target, Content.ContentKinds.Of(path)!.Value.Names["id"]), name);
        }

        foreach (var field in file.Description.Fields.Where(field => ElementTargets.ContainsKey(field.ElementType)))
        {
            var elements = file.Record.Find(field.Key) is PlainList list ? list.Items.OfType<PlainRecord>() : [];
            foreach (var element in elements)
            {
                _names.TryAdd((ElementTargets[field.ElementType], element.Id), OwnName(element) ?? element.Id);
            }
        }
    }
}
