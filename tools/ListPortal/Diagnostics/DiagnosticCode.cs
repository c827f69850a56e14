namespace ListPortal.Diagnostics;

/// <summary>A kind of fault. Ids are never reused or renumbered.</summary>
/// <param name="Id">For example <c>LP201</c>.</param>
/// <param name="Title">The fault in a few Chinese words, for lists of codes.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title)
{
    /// <summary>The word that compilers, hosts and SARIF use.</summary>
    public string SeverityName => Severity == Severity.Error ? "error" : "warning";
}
