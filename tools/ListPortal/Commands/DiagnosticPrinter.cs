using ListPortal.Diagnostics;

namespace ListPortal.Commands;

/// <summary>Prints all faults, one a line.</summary>
internal static class DiagnosticPrinter
{
    public static void Print(DiagnosticBag diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics.Sorted())
        {
            output.WriteLine(diagnostic);
        }
    }
}
