namespace ListPortal.Diagnostics;

/// <summary>Where a value stands in a file that an editor can open. Line and column count from 1.</summary>
/// <param name="File">Path below the project's root, with forward slashes.</param>
public sealed record SourcePosition(string File, int Line, int Column)
{
    /// <summary>The beginning of a file, for faults that concern it as a whole.</summary>
    public static SourcePosition StartOf(string file) => new(file, 1, 1);

    public override string ToString() => $"{File}({Line},{Column})";
}
