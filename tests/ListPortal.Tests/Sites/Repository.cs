using ListPortal.Commands;

namespace ListPortal.Tests.Sites;

/// <summary>Where the project's own files lie, from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Project.FindRoot(AppContext.BaseDirectory);

    /// <summary>The day that counts as today in tests, so that they say the same tomorrow.</summary>
    public static DateOnly AsOf { get; } = new(2026, 11, 24);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);
}
