using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All forms.</summary>
public sealed record FormsView(IReadOnlyList<Form> Forms);
