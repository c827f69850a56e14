using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Validation;

/// <summary>Look-ups over the source content that several rules need. The first record of an id counts; the second is a fault of its own.</summary>
public sealed class Registers
{
    private readonly Dictionary<Target, IReadOnlyDictionary<string, SourceRecord>> _byTarget;

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
    }

    public bool Knows(Target target, string id) => _byTarget[target].ContainsKey(id);

    public IEnumerable<string> IdsOf(Target target) => _byTarget[target].Keys;

    public SourceZone? Zone(string id) => Find<SourceZone>(Target.Zones, id);

    public SourceItem? Item(string id) => Find<SourceItem>(Target.Items, id);

    public SourceDepartment? Department(Text? id) => Find<SourceDepartment>(Target.Departments, id.OrEmpty());

    public SourceMatter? Matter(Text? id) => Find<SourceMatter>(Target.Matters, id.OrEmpty());

    public SourceClass? Class(Text? id) => Find<SourceClass>(Target.Classes, id.OrEmpty());

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
            index.TryAdd(id(record), record);
        }

        return index;
    }
}
