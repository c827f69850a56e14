namespace ListPortal.Diagnostics.Reports;

/// <summary>
/// Workflow commands that GitHub and Gitea Actions show beside the changed lines. Errors come first, for a host shows ten of
/// each kind and drops the rest in silence. The form: docs.github.com, "Workflow commands", "Setting an error message".
/// </summary>
/// <param name="changed">Where given, among errors and among warnings those of changed lines come first.</param>
public sealed class GitHubReport(ChangedLines? changed = null) : IReport
{
    public void Write(IReadOnlyList<Diagnostic> faults, TextWriter output)
    {
        foreach (var fault in faults.OrderBy(fault => fault.Code.Severity).ThenByDescending(fault => changed?.Touch(fault.Position)))
        {
            var (file, line, column) = fault.Position;
            output.WriteLine($"::{fault.Code.SeverityName} file={Property(file)},line={line},col={column},title={Property($"{fault.Code.Id} {fault.Code.Title}")}::{Data(fault.Message)}");
        }
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
