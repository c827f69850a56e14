using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Site.Data;

/// <summary>One list as open data: what it is called in addresses, and which kind of file it is made of.</summary>
public sealed record DataList(string Name, Type Kind)
{
    /// <summary>In the order in which the page of open data names them: the three lists first, then what they refer to.</summary>
    public static IReadOnlyList<DataList> All { get; } =
    [
        new("delegations", typeof(SourceDelegation)),
        new("zone-town", typeof(SourceTownDivision)),
        new("zone-park", typeof(SourceParkDivision)),
        new("items", typeof(SourceItem)),
        new("zones", typeof(SourceZone)),
        new("departments", typeof(SourceDepartments)),
        new("papers", typeof(SourcePapers)),
        new("forms", typeof(SourceForm)),
        new("classes", typeof(SourceClasses)),
        new("matters", typeof(SourceMatters)),
        new("whistles", typeof(SourceWhistle)),
        new("journeys", typeof(SourceJourney)),
        new("documents", typeof(SourceDocument)),
        new("adjustments", typeof(SourceAdjustment)),
        new("evaluations", typeof(SourceEvaluation)),
        new("calendar", typeof(SourceCalendar)),
    ];

    public static DataList Find(string name) => All.Single(list => list.Name == name);

    public RecordDescription Description => RecordDescription.Of(Kind);

    public string Label => Description.Kind!.Label;

    public string Meaning => Description.Kind!.Meaning;

    /// <summary>Its files lie in folders of zones.</summary>
    public bool IsByZone => Description.FromPath.ContainsKey("zone");

    /// <summary>One of the three lists, which have a workbook and tables of their own.</summary>
    public bool IsOfThree => Kind == typeof(SourceDelegation) || Kind == typeof(SourceTownDivision) || Kind == typeof(SourceParkDivision);

    public string Json => $"{DataAddresses.Version}{Name}.json";

    public string Schema => $"{DataAddresses.Version}schemas/{Name}.schema.json";

    public string Workbook => $"{DataAddresses.Version}xlsx/{Name}.xlsx";

    public string JsonOf(string zone) => $"{DataAddresses.Version}{Name}/{zone}.json";

    public string WorkbookOf(string zone) => $"{DataAddresses.Version}xlsx/{Name}/{zone}.xlsx";

    /// <summary>Whether a file is this list in one of its forms, whole or of a zone.</summary>
    /// <param name="path">Below the output folder.</param>
    public bool Owns(string path)
    {
        var name = path[(DataAddresses.Version.Length - 1)..];
        return name == $"{Name}.json" || name == $"schemas/{Name}.schema.json" || name == $"xlsx/{Name}.xlsx"
            || name.StartsWith($"{Name}/", StringComparison.Ordinal) || name.StartsWith($"xlsx/{Name}/", StringComparison.Ordinal);
    }
}
