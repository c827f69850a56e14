using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>By how much a limit may be extended, and when.</summary>
public sealed record Extension(int Amount, TimeUnit Unit, string? Condition);
