using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;

namespace ListPortal.Fields;

/// <summary>Turns allowed words into values and back, from the <see cref="TermAttribute"/>s of an enum.</summary>
public static partial class TermWords
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Term>> Known = new();

    /// <summary>The terms of an enum in the order of its members.</summary>
    public static IReadOnlyList<Term> Of(Type type) => Known.GetOrAdd(type, Read);

    public static string WordOf<T>(this T value)
        where T : struct, Enum => Find(value).Word;

    public static string LabelOf<T>(this T value)
        where T : struct, Enum => Find(value).Label;

    /// <summary>The word as it stands in an address, for example <c>market-access</c>.</summary>
    public static string SlugOf<T>(this T value)
        where T : struct, Enum => Find(value).Slug;

    private static Term Find<T>(T value)
        where T : struct, Enum
    {
        foreach (var term in Of(typeof(T)))
        {
            if (EqualityComparer<T>.Default.Equals((T)term.Value, value))
            {
                return term;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value));
    }

    private static IReadOnlyList<Term> Read(Type type) =>
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field =>
        {
            var attribute = field.GetCustomAttribute<TermAttribute>()
                ?? throw new InvalidOperationException($"{type.Name}.{field.Name} has no term.");
            return new Term(attribute.Word, attribute.Label, Hyphenated(field.Name), field.GetValue(null)!);
        })];

    private static string Hyphenated(string name) => InnerCapital().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex InnerCapital();
}
