using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace ListPortal.Tests.Architecture;

/// <summary>Keeps the generator small and flat: short methods, small types, one type a file, plain names.</summary>
public sealed class StyleTests
{
    private const int LongestMethod = 40;
    private const int LongestType = 200;
    private const int MostParameters = 4;

    /// <summary>Files whose tiny sibling records are read together.</summary>
    private static readonly string[] Families = ["Content/Yaml/YamlNode.cs"];

    private static readonly string[] EmptyWords = ["Manager", "Helper", "Util", "Utils", "Service", "Processor", "Base"];

    [Fact]
    public void Every_file_holds_the_one_type_that_it_is_named_after() =>
        Offenders.ThereAreNone(
            from file in GeneratorSources.Files
            where !Families.Contains(file.Path) && file.TopLevelTypes.Count > 0
            where file.TopLevelTypes is not [var only] || only != file.Name
            select $"{file.Path}: {string.Join(", ", file.TopLevelTypes)}");

    [Fact]
    public void Classes_are_sealed_static_or_abstract() =>
        Offenders.ThereAreNone(GeneratorSources.Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName!));

    [Fact]
    public void No_method_is_long() =>
        Offenders.ThereAreNone(
            from file in GeneratorSources.Files
            from block in file.Blocks()
            where block.IsMethod && block.Length > LongestMethod
            select $"{file.Path}: {block.Length} lines: {block.Head}");

    [Fact]
    public void No_type_is_long() =>
        Offenders.ThereAreNone(
            from file in GeneratorSources.Files
            from block in file.Blocks()
            where block.IsType && block.Length > LongestType
            select $"{file.Path}: {block.Length} lines: {block.Head}");

    [Fact]
    public void No_method_asks_for_many_things() =>
        Offenders.ThereAreNone(
            from type in GeneratorSources.Types
            where !typeof(Delegate).IsAssignableFrom(type)
            from method in MethodsOf(type)
                // How much a call of the operating system asks for is not ours to say.
            where method.GetParameters().Length > MostParameters && !method.IsDefined(typeof(GeneratedCodeAttribute), inherit: false)
            select $"{type.Name}.{method.Name} asks for {method.GetParameters().Length}");

    [Fact]
    public void No_name_ends_in_a_word_that_says_nothing() =>
        Offenders.ThereAreNone(
            from type in GeneratorSources.Types
            where EmptyWords.Any(word => type.Name.Split('`')[0].EndsWith(word, StringComparison.Ordinal))
            select type.FullName!);

    private static IEnumerable<MethodBase> MethodsOf(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own))
            .Where(method => !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !method.Name.StartsWith('<'));
    }
}
