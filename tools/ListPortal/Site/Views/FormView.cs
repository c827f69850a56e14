using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One form and the items that use it.</summary>
public sealed record FormView(Form Form, IReadOnlyList<Item> Items);
