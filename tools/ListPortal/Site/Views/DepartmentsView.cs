using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All departments by level.</summary>
public sealed record DepartmentsView(IReadOnlyList<GroupOf<Level, GroupOf<string, Department>>> Levels);
