namespace ListPortal.Content;

/// <summary>How many cores a piece of work is worth.</summary>
internal static class Cores
{
    /// <summary>Files or records that one core is done with before others have begun.</summary>
    private const int Few = 100;

    public static int For(int pieces) => pieces > Few ? Environment.ProcessorCount : 1;
}
