using System.Collections.Concurrent;
using System.Reflection;

namespace ListPortal.Fields;

/// <summary>The fields of one kind of record, read once from its attributes and used wherever a field is named.</summary>
public sealed class RecordDescription
{
    private static readonly ConcurrentDictionary<Type, RecordDescription> Known = new();
    private readonly Dictionary<string, FieldDescription> _byKey;

    private RecordDescription(Type type)
    {
        Type = type;
        Kind = type.GetCustomAttribute<KindAttribute>();
        var properties = BaseFirst(type).ToList();
        Fields = [.. from property in properties
                     let attribute = property.GetCustomAttribute<FieldAttribute>()
                     where attribute is not null
                     select new FieldDescription(property, attribute)];
        Body = properties.FirstOrDefault(property => property.IsDefined(typeof(BodyAttribute)));
        FromPath = properties.Where(property => property.IsDefined(typeof(FromPathAttribute)))
            .ToDictionary(property => property.Name.ToLowerInvariant(), StringComparer.Ordinal);
        _byKey = Fields.ToDictionary(field => field.Key, StringComparer.Ordinal);
    }

    public Type Type { get; }

    /// <summary>Null for records that live inside others.</summary>
    public KindAttribute? Kind { get; }

    /// <summary>In the order in which they are declared, the id of an element first and the reason of an override last.</summary>
    public IReadOnlyList<FieldDescription> Fields { get; }

    /// <summary>The property that takes the text below the front matter, or null.</summary>
    public PropertyInfo? Body { get; }

    /// <summary>Properties that the path gives, by the name in the path's pattern.</summary>
    public IReadOnlyDictionary<string, PropertyInfo> FromPath { get; }

    public static RecordDescription Of(Type type) => Known.GetOrAdd(type, static key => new RecordDescription(key));

    public FieldDescription? Find(string key) => _byKey.GetValueOrDefault(key);

    // The reason of an override follows what it explains.
    private static IEnumerable<PropertyInfo> BaseFirst(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .OrderBy(property => property.DeclaringType == typeof(SourceOverridable) ? int.MaxValue : Depth(property.DeclaringType!));

    private static int Depth(Type type) => type.BaseType is { } above ? 1 + Depth(above) : 0;
}
