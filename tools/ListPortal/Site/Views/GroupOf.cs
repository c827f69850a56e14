using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>Records under one heading.</summary>
public sealed record GroupOf<TKey, T>(TKey Key, IReadOnlyList<T> Members);
