namespace ListPortal.Diagnostics;

/// <summary>An error stops the build; a warning does so only under <c>--strict</c>.</summary>
public enum Severity
{
    Error,
    Warning,
}
