using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Validation;

/// <summary>Look-ups over the source content that several rules need. The first record of an id counts; the second is a fault of its own.</summary>
public sealed class Registers
{
    private readonly Dictionary<Target, IReadOnlyDictionary<string, SourceRecord>> _byTarget;
    private readonly HashSet<Target> _open;

    public Registers(SourceContent content)
    {
        _byTarget = new Dictionary<Target, IReadOnlyDictionary<string, SourceRecord>>
        {
            [Target.Documents] = Index(content.Documents, document => document.Id),
            [Target.Zones] = Index(content.Zones, zone => zone.Id),
            [Target.Towns] = Index(content.Zones.SelectMany(zone => zone.Towns.Values())),
            [Target.Parks] = Index(content.Zones.SelectMany(zone => zone.Parks.Values())),
            [Target.Functions] = Index(content.Functions),
            [Target.Departments] = Index(content.Departments),
            [Target.Papers] = Index(content.Papers),
            [Target.Items] = Index(content.Items, item => item.Id),
            [Target.Forms] = Index(content.Forms, form => form.Id),
            [Target.Classes] = Index(content.Classes),
            [Target.Matters] = Index(content.Matters),
            [Target.Adjustments] = Index(content.Adjustments, adjustment => adjustment.Id),
        };
        _open = [.. OpenTargets(content)];
    }

    /// <summary>True also where the register could not be read in full: that fault is told once, not by every id that points there.</summary>
    public bool Knows(Target target, string id) => _byTarget[target].ContainsKey(id) || IsOpen(target);

    /// <summary>A part of the register could not be read, so that any id may stand there.</summary>
    public bool IsOpen(Target target) => _open.Contains(target);

    public IEnumerable<string> IdsOf(Target target) => _byTarget[target].Keys;

    /// <summary>The ids of the records that bear this very name.</summary>
    public IEnumerable<string> IdsNamed(Target target, string name) =>
        _byTarget[target].Where(entry => NameOf(entry.Value) == name).Select(entry => entry.Key);

    public SourceZone? Zone(string id) => Find<SourceZone>(Target.Zones, id);

    public SourceItem? Item(string id) => Find<SourceItem>(Target.Items, id);

    public SourceDepartment? Department(Text? id) => Find<SourceDepartment>(Target.Departments, id.OrEmpty());

    public SourceMatter? Matter(Text? id) => Find<SourceMatter>(Target.Matters, id.OrEmpty());

    public SourceClass? Class(Text? id) => Find<SourceClass>(Target.Classes, id.OrEmpty());

    private static IEnumerable<Target> OpenTargets(SourceContent content)
    {
        (Target Target, IEnumerable<IWritten?> Lists)[] registers =
        [
            (Target.Towns, content.Zones.Select(zone => zone.Towns)),
            (Target.Parks, content.Zones.Select(zone => zone.Parks)),
            (Target.Functions, content.Of<SourceDepartments>().Select(file => file.Functions)),
            (Target.Departments, content.Of<SourceDepartments>().Select(file => file.Departments)),
            (Target.Papers, content.Of<SourcePapers>().Select(file => file.Papers)),
            (Target.Classes, content.Of<SourceClasses>().Select(file => file.Classes)),
            (Target.Matters, content.Of<SourceMatters>().Select(file => file.Matters)),
        ];
        return registers.Where(register => register.Lists.Any(WrittenValues.IsUnread)).Select(register => register.Target);
    }

    private static string? NameOf(SourceRecord record) => record switch
    {
        SourceDocument document => document.Title?.Value,
        _ => RecordDescription.Of(record.GetType()).Find("name")?.Get(record) is Text name ? name.Value : null,
    };

    private T? Find<T>(Target target, string id)
        where T : SourceRecord => _byTarget[target].GetValueOrDefault(id) as T;

    private static Dictionary<string, SourceRecord> Index<T>(IEnumerable<T> elements)
        where T : SourceElement => Index(elements, element => element.Id.OrEmpty());

    private static Dictionary<string, SourceRecord> Index<T>(IEnumerable<T> records, Func<T, string> id)
        where T : SourceRecord
    {
        var index = new Dictionary<string, SourceRecord>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            // What has no id answers for nothing, least of all for a reference that is not written.
            if (id(record) is { Length: > 0 } key)
            {
                index.TryAdd(key, record);
            }
        }

        return index;
    }
}
