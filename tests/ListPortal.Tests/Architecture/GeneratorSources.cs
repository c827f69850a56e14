using ListPortal.Tests.Sites;

namespace ListPortal.Tests.Architecture;

/// <summary>The generator's sources and its compiled types, read once.</summary>
internal static class GeneratorSources
{
    public static IReadOnlyList<SourceFile> Files { get; } = SourceFile.In(Repository.PathOf("tools", "ListPortal"));

    /// <summary>Types that people wrote; the compiler's own are left out.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. typeof(SiteBuild).Assembly.GetTypes().Where(type =>
            type.Namespace?.StartsWith(nameof(ListPortal), StringComparison.Ordinal) == true
            && !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false)
            && !type.Name.StartsWith('<')),
    ];
}
