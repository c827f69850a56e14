using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Model.Building;

/// <summary>Makes classes, matters and the rows of both division lists.</summary>
internal sealed class DivisionFactory
{
    private readonly ReferenceBook _references;
    private readonly Dictionary<string, Matter> _matters;

    public DivisionFactory(SourceContent content, ReferenceBook references)
    {
        _references = references;
        Classes = [.. content.Classes.Select(CreateClass)];
        var classes = Classes.ToDictionary(duty => duty.Id, StringComparer.Ordinal);
        _matters = content.Matters.ToDictionary(matter => matter.Id.Must(), matter => CreateMatter(matter, classes), StringComparer.Ordinal);
    }

    public IReadOnlyList<DutyClass> Classes { get; }

    public IEnumerable<Matter> Matters => _matters.Values;

    public IEnumerable<DivisionRow> RowsOf(SourceTownDivision division)
    {
        var zone = _references.Zone(division.Zone);
        var document = _references.Document(division.Document);
        return division.Rows.Values().Select(row => new DivisionRow
        {
            Id = row.Id.Must(),
            Zone = zone,
            List = DivisionList.ZoneTown,
            Matter = _matters[row.Matter.Must()],
            Town = zone.Towns.FirstOrDefault(town => town.Id == row.Town.Maybe()),
            Park = null,
            Scope = row.Scope.Maybe(),
            Lead = row.Lead.Must(),
            ZoneDepartment = _references.DepartmentOrNone(row.ZoneDepartment),
            OtherDepartment = _references.DepartmentOrNone(row.TownDepartment),
            ZoneDuty = row.ZoneDuty.Maybe() ?? _matters[row.Matter.Must()].ZoneDuty,
            OtherDuty = row.TownDuty.Maybe() ?? _matters[row.Matter.Must()].OtherDuty,
            Coordination = row.Coordination.Maybe(),
            Document = document,
        });
    }

    public IEnumerable<DivisionRow> RowsOf(SourceParkDivision division)
    {
        var zone = _references.Zone(division.Zone);
        var document = _references.Document(division.Document);
        return division.Rows.Values().Select(row => new DivisionRow
        {
            Id = row.Id.Must(),
            Zone = zone,
            List = DivisionList.ZonePark,
            Matter = _matters[row.Matter.Must()],
            Town = null,
            Park = zone.Parks.First(park => park.Id == row.Park.Must()),
            Scope = row.Scope.Maybe(),
            Lead = row.Lead.Must(),
            ZoneDepartment = _references.DepartmentOrNone(row.ZoneDepartment),
            OtherDepartment = _references.DepartmentOrNone(row.ParkDepartment),
            ZoneDuty = row.ZoneDuty.Maybe() ?? _matters[row.Matter.Must()].ZoneDuty,
            OtherDuty = row.ParkDuty.Maybe() ?? _matters[row.Matter.Must()].OtherDuty,
            Coordination = row.Coordination.Maybe(),
            Document = document,
        });
    }

    private static DutyClass CreateClass(SourceClass source) => new()
    {
        Id = source.Id.Must(),
        Name = source.Name.Must(),
        List = source.List.Must(),
        Side = source.Side.Must(),
        Group = source.Group.Must(),
        Summary = source.Summary.Must(),
    };

    private static Matter CreateMatter(SourceMatter source, Dictionary<string, DutyClass> classes) => new()
    {
        Id = source.Id.Must(),
        Name = source.Name.Must(),
        Class = classes[source.Class.Must()],
        Summary = source.Summary.Must(),
        ZoneDuty = source.ZoneDuty.Maybe(),
        OtherDuty = source.OtherDuty.Maybe(),
        Keywords = source.Keywords.Texts(),
    };
}
