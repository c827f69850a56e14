using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One paper and the items that ask for it.</summary>
public sealed record PaperView(Paper Paper, IReadOnlyList<PaperUse> Uses);
