using System.Reflection;
using System.Text;

namespace ListPortal.Site;

/// <summary>What a type's records hold. Fields and not properties: what is derived from them says nothing more.</summary>
internal sealed class RecordFields
{
    /// <exception cref="NotSupportedException">The type is neither the project's own nor a pair of values.</exception>
    public RecordFields(Type type)
    {
        if (!IsOwn(type) && !IsPair(type))
        {
            throw new NotSupportedException($"A page shows records and values; {type} is neither.");
        }

        Name = Encoding.UTF8.GetBytes(type.ToString());
        All = [.. Ancestry(type).SelectMany(Declared)];
    }

    public byte[] Name { get; }

    public IReadOnlyList<FieldInfo> All { get; }

    private static bool IsOwn(Type type) => type.Assembly == typeof(RecordFields).Assembly && !typeof(Delegate).IsAssignableFrom(type);

    private static bool IsPair(Type type) => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) || type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal));

    private static IEnumerable<Type> Ancestry(Type? type)
    {
        for (; type is not null && type != typeof(object) && type != typeof(ValueType); type = type.BaseType)
        {
            yield return type;
        }
    }

    // Reflection promises no order.
    private static IEnumerable<FieldInfo> Declared(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).OrderBy(field => field.Name, StringComparer.Ordinal);
}
