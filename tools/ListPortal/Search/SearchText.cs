namespace ListPortal.Search;

/// <summary>A text of a record as it is written, and the field that it stands in.</summary>
internal sealed record SearchText(SearchField Field, string Written);
