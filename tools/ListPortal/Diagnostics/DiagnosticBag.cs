namespace ListPortal.Diagnostics;

/// <summary>Collects every fault of a run; nothing stops at the first. Safe for use by several threads: in what order faults come does not matter.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock _lock = new();
    private readonly HashSet<Diagnostic> _seen = [];

    public bool HasErrors { get; private set; }

    public int Errors => _seen.Count(diagnostic => diagnostic.Code.Severity == Severity.Error);

    public int Warnings => _seen.Count - Errors;

    public void Add(DiagnosticCode code, SourcePosition position, string message)
    {
        // A quoted value may hold line breaks; a fault is one line.
        var diagnostic = new Diagnostic(code, position, message.ReplaceLineEndings(" "));
        lock (_lock)
        {
            _seen.Add(diagnostic);
            HasErrors |= code.Severity == Severity.Error;
        }
    }

    public void AddAll(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic.Code, diagnostic.Position, diagnostic.Message);
        }
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
