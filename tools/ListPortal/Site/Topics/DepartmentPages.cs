using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>Departments: what each handles, delegated, keeps, leads and assists.</summary>
internal static class DepartmentPages
{
    public static IEnumerable<Page> Of(PortalIndex index)
    {
        var portal = index.Portal;
        yield return new Page
        {
            Address = Addresses.Departments,
            Title = "部门",
            Description = "各级部门和机构，以及它们在三张清单中的职责。",
            Template = "departments",
            View = new DepartmentsView(ByLevel(portal)),
            Crumbs = Crumbs.Home,
            Part = NavigationPart.Divisions,
            IsSample = true,
        };
        var handled = portal.Guides.Where(guide => guide.CanHandle).ToList();
        var handles = handled.ToLookup(guide => guide.Delegation!.Department.Id, StringComparer.Ordinal);
        var delegated = handled.ToLookup(guide => guide.Delegation!.OriginalBody.Id, StringComparer.Ordinal);
        var keeps = portal.Guides.Where(guide => !guide.CanHandle && guide.Competent is not null)
            .ToLookup(guide => guide.Competent!.Id, guide => guide.Item, StringComparer.Ordinal);
        var rows = new RowsByDepartment(portal.Rows);
        foreach (var department in portal.Departments)
        {
            yield return DepartmentPage(department, new DepartmentView
            {
                Department = department,
                Zone = portal.Zones.FirstOrDefault(zone => zone.Id == department.ZoneId),
                Handles = [.. handles[department.Id]],
                Delegated = [.. delegated[department.Id]],
                Keeps = [.. keeps[department.Id].Distinct()],
                Leads = rows.LedBy(department),
                Assists = rows.AssistedBy(department),
            });
        }
    }

    private static Page DepartmentPage(Department department, DepartmentView view) => new()
    {
        Address = Addresses.Of(department),
        Title = department.Name,
        Description = $"{department.Name}办理的事项，以及主导和配合的职责。",
        Template = "department",
        View = view,
        Crumbs = [.. Crumbs.Home, new Crumb("部门", Addresses.Departments)],
        Part = NavigationPart.Divisions,
        IsSample = department.Document?.IsSample ?? true,
    };

    private static IReadOnlyList<GroupOf<Level, GroupOf<string, Department>>> ByLevel(Portal portal) =>
    [
        .. portal.Departments
            .GroupBy(department => department.Level)
            .OrderBy(level => level.Key)
            .Select(level => new GroupOf<Level, GroupOf<string, Department>>(
                level.Key,
                [.. level.GroupBy(department => HomeOf(portal, department)).Select(home => new GroupOf<string, Department>(home.Key, [.. home]))])),
    ];

    private static string HomeOf(Portal portal, Department department) =>
        portal.Zones.FirstOrDefault(zone => zone.Id == department.ZoneId)?.ShortName ?? department.Region;
}
