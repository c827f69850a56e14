using Xunit;

namespace ListPortal.Tests.Architecture;

/// <summary>Tells every offender in full; a collection assertion would cut them short.</summary>
internal static class Offenders
{
    public static void ThereAreNone(IEnumerable<string> found)
    {
        var all = string.Join('\n', found);
        Assert.True(all.Length == 0, all);
    }
}
