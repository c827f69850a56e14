namespace ListPortal.Diagnostics;

/// <summary>One fault, told to an editor: what is wrong, where the other half is, what to do.</summary>
public sealed record Diagnostic(DiagnosticCode Code, SourcePosition Position, string Message)
{
    /// <summary>The shape that MSBuild, Visual Studio Code and most hosts recognise.</summary>
    public override string ToString() => $"{Position}: {Code.SeverityName} {Code.Id}: {Message}";
}
