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
            Title = index.Texts.Title("departments"),
            Description = index.Texts.Description("departments"),
            Template = "departments",
            View = () => new DepartmentsView(ByLevel(portal)),
            Crumbs = index.Crumbs.Home,
            Part = NavigationPart.Divisions,
            IsSample = portal.Departments.Any(department => department.Document?.IsSample == true),
        };
        var handled = portal.Guides.Where(guide => guide.CanHandle).ToList();
        var handles = handled.ToLookup(guide => guide.Delegation!.Department.Id, StringComparer.Ordinal);
        var delegated = handled.ToLookup(guide => guide.Delegation!.OriginalBody.Id, StringComparer.Ordinal);
        var keeps = portal.Guides.Where(guide => !guide.CanHandle && guide.Competent is not null)
            .ToLookup(guide => guide.Competent!.Id, guide => guide.Item, StringComparer.Ordinal);
        var rows = new RowsByDepartment(portal.Rows);
        foreach (var department in portal.Departments)
        {
            yield return DepartmentPage(index, department, new DepartmentView
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

    private static Page DepartmentPage(PortalIndex index, Department department, DepartmentView view) => new()
    {
        Address = Addresses.Of(department),
        Title = department.Name,
        Description = index.Texts.Description("department", department.Name),
        Template = "department",
        View = () => view,
        Crumbs = index.Crumbs.Departments,
        Part = NavigationPart.Divisions,
        Feed = Addresses.FeedOf(department),
        IsSample = department.Document?.IsSample == true,
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
