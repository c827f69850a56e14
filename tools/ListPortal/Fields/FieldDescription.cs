using System.Reflection;
using System.Text.RegularExpressions;
using ListPortal.Diagnostics;

namespace ListPortal.Fields;

/// <summary>Everything that is known of one field: its key, its words for people, its shape, and how to get and set it.</summary>
public sealed partial class FieldDescription
{
    private readonly PropertyInfo _property;
    private readonly ConstructorInfo _writtenConstructor;

    internal FieldDescription(PropertyInfo property, FieldAttribute attribute)
    {
        _property = property;
        About = attribute;
        Key = InnerCapital().Replace(property.Name, "_$0").ToLowerInvariant();
        WrittenType = property.PropertyType;
        (Shape, ElementType) = ShapeOf(WrittenType.GetGenericArguments()[0]);
        _writtenConstructor = WrittenType.GetConstructor([typeof(Presence), WrittenType.GetGenericArguments()[0], typeof(SourcePosition)])
            ?? WrittenType.GetConstructors()[0];
    }

    /// <summary>The key in YAML, in snake_case.</summary>
    public string Key { get; }

    public FieldAttribute About { get; }

    public FieldShape Shape { get; }

    /// <summary>The type of one value: a string, a number, a date, a term, or a record.</summary>
    public Type ElementType { get; }

    private Type WrittenType { get; }

    /// <summary>The written value, or null where the key is absent.</summary>
    public object? Get(SourceRecord record) => _property.GetValue(record);

    public void Set(SourceRecord record, object? written) => _property.SetValue(record, written);

    /// <summary>Wraps a value of the property's own type into its <see cref="Written{T}"/>.</summary>
    public object Wrap(Presence presence, object? value, SourcePosition position) =>
        _writtenConstructor.Invoke([presence, value ?? Nothing(), position]);

    private object? Nothing()
    {
        var type = WrittenType.GetGenericArguments()[0];
        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }

    private static (FieldShape Shape, Type Element) ShapeOf(Type value)
    {
        if (typeof(SourceRecord).IsAssignableFrom(value))
        {
            return (FieldShape.Record, value);
        }

        if (!value.IsGenericType)
        {
            return (FieldShape.Scalar, value);
        }

        var element = value.GetGenericArguments()[0];
        if (typeof(SourceRecord).IsAssignableFrom(element))
        {
            return (FieldShape.RecordList, element);
        }

        var inner = element.GetGenericArguments()[0];
        if (element.GetGenericTypeDefinition() == typeof(Written<>))
        {
            return (FieldShape.ScalarList, inner);
        }

        var keyed = inner.GetGenericArguments()[0];
        return keyed == typeof(string) ? (FieldShape.KeyedTexts, keyed) : (FieldShape.KeyedRecords, keyed);
    }

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex InnerCapital();
}
