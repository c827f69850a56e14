namespace ListPortal.Diagnostics.Reports;

/// <summary>One way of telling all faults of a run, to people or to a program.</summary>
public interface IReport
{
    /// <param name="faults">By position.</param>
    void Write(IReadOnlyList<Diagnostic> faults, TextWriter output);
}
