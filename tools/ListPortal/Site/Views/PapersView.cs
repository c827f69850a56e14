using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All papers with the number of items that ask for each.</summary>
public sealed record PapersView(IReadOnlyList<CountOf<Paper>> Papers);
