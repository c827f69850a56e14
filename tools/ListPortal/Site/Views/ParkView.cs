using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One park with its rows of list 2.</summary>
public sealed record ParkView(Zone Zone, Park Park, IReadOnlyList<GroupOf<DutyClass, DivisionRow>> Classes);
