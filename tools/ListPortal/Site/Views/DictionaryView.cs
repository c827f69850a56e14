namespace ListPortal.Site.Views;

/// <summary>The fields of all lists.</summary>
public sealed record DictionaryView(IReadOnlyList<DictionaryKind> Kinds);
