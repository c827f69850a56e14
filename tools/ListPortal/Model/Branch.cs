namespace ListPortal.Model;

/// <summary>A condition under which some steps of a journey are needed.</summary>
public sealed record Branch(string Id, string Name, string Summary);
