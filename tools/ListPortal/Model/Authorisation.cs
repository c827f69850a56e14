namespace ListPortal.Model;

/// <summary>What the law demands of an authorisation.</summary>
public sealed record Authorisation(Stated<string> Basis, string Name, string Seal, string Respondent);
