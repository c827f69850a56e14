using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>What the applicant receives in the end.</summary>
public sealed record Result(string Name, ResultKind Kind, Stated<string> Validity);
