namespace ListPortal.Site.Views;

/// <summary>One value that a list can be narrowed to, and what visitors call it.</summary>
public sealed record FilterChoice(string Value, string Name);
