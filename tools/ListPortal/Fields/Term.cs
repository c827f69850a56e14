namespace ListPortal.Fields;

/// <summary>One allowed value: the word in YAML, the label on pages, the slug in addresses.</summary>
public sealed record Term(string Word, string Label, string Slug, object Value);
