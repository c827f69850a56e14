namespace ListPortal.Diagnostics;

/// <summary>Collects every fault of a run; nothing stops at the first. Not safe for use by several threads at once.</summary>
public sealed class DiagnosticBag
{
    private readonly HashSet<Diagnostic> _seen = [];

    public bool HasErrors { get; private set; }

    public int Errors => _seen.Count(diagnostic => diagnostic.Code.Severity == Severity.Error);

    public int Warnings => _seen.Count - Errors;

    public void Add(DiagnosticCode code, SourcePosition position, string message)
    {
        // A quoted value may hold line breaks; a fault is one line.
        _seen.Add(new Diagnostic(code, position, message.ReplaceLineEndings(" ")));
        HasErrors |= code.Severity == Severity.Error;
    }

    /// <summary>All faults by position, then code, so that two runs print the same.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. _seen
            .OrderBy(diagnostic => diagnostic.Position.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Position.Line)
            .ThenBy(diagnostic => diagnostic.Position.Column)
            .ThenBy(diagnostic => diagnostic.Code.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal)];
}
