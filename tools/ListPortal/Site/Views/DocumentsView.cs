using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All documents.</summary>
public sealed record DocumentsView(IReadOnlyList<Document> Documents);
