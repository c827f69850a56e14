using System.Runtime.CompilerServices;

namespace ListPortal.Tests.Units;

/// <summary>
/// A record of which a test sets only what it asks about. The model's records require all their members, and a sentence about
/// one of them would drown in the others.
/// </summary>
internal static class Blank
{
    public static T Of<T>()
        where T : class => (T)RuntimeHelpers.GetUninitializedObject(typeof(T));
}
