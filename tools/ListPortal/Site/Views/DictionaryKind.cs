namespace ListPortal.Site.Views;

/// <summary>The fields of one kind of file.</summary>
public sealed record DictionaryKind(string Name, string Label, string Path, IReadOnlyList<DictionaryField> Fields);
