namespace ListPortal.Changes.Reports;

/// <summary>One way of writing a report of changes.</summary>
public interface IChangeFormat
{
    void Write(ChangeReport report, TextWriter output);
}
