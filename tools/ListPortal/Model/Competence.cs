using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>Which function at which level handles an item by law.</summary>
public sealed record Competence(Function Function, Level Level, string? Note);
