using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One department: what it handles, what it delegated, what it leads and assists.</summary>
public sealed record DepartmentView
{
    public required Department Department { get; init; }

    public required Zone? Zone { get; init; }

    /// <summary>Items that it handles for a zone.</summary>
    public required IReadOnlyList<Guide> Handles { get; init; }

    /// <summary>Items that it handled before they were delegated.</summary>
    public required IReadOnlyList<Guide> Delegated { get; init; }

    /// <summary>Items that it keeps: zones ask it.</summary>
    public required IReadOnlyList<Item> Keeps { get; init; }

    public required IReadOnlyList<DivisionRow> Leads { get; init; }

    public required IReadOnlyList<DivisionRow> Assists { get; init; }
}
