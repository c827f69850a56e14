using ListPortal.Commands;
using ListPortal.Diagnostics;

namespace ListPortal.Benchmarks.Measuring;

/// <summary>The lists of this repository.</summary>
internal static class RealLists
{
    private static readonly DateOnly AsOf = new(2026, 11, 24);

    public static string Root { get; } = Project.FindRoot(AppContext.BaseDirectory);

    /// <exception cref="InvalidOperationException">The lists have faults.</exception>
    public static Edition Read()
    {
        var diagnostics = new DiagnosticBag();
        return new SiteBuild(Root, AsOf, diagnostics).Read() ?? throw new InvalidOperationException(string.Join('\n', diagnostics.Sorted()));
    }
}
