using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Content;

/// <summary>All records as their editors wrote them, in path order. Nothing here has been checked across files.</summary>
public sealed class SourceContent(IEnumerable<SourceRecord> records)
{
    private readonly ILookup<Type, SourceRecord> _byType = records.ToLookup(record => record.GetType());

    public IEnumerable<SourceConfig> Configs => Of<SourceConfig>();

    public IEnumerable<SourceDocument> Documents => Of<SourceDocument>();

    public IEnumerable<SourceZone> Zones => Of<SourceZone>();

    public IEnumerable<SourceFunction> Functions => Of<SourceDepartments>().SelectMany(file => Given(file.Functions));

    public IEnumerable<SourceDepartment> Departments => Of<SourceDepartments>().SelectMany(file => Given(file.Departments));

    public IEnumerable<SourcePaper> Papers => Of<SourcePapers>().SelectMany(file => Given(file.Papers));

    public IEnumerable<SourceItem> Items => Of<SourceItem>();

    public IEnumerable<SourceDelegation> Delegations => Of<SourceDelegation>();

    public IEnumerable<SourceForm> Forms => Of<SourceForm>();

    public IEnumerable<SourceClass> Classes => Of<SourceClasses>().SelectMany(file => Given(file.Classes));

    public IEnumerable<SourceMatter> Matters => Of<SourceMatters>().SelectMany(file => Given(file.Matters));

    public IEnumerable<SourceTownDivision> TownDivisions => Of<SourceTownDivision>();

    public IEnumerable<SourceParkDivision> ParkDivisions => Of<SourceParkDivision>();

    public IEnumerable<SourceWhistle> Whistles => Of<SourceWhistle>();

    public IEnumerable<SourceJourney> Journeys => Of<SourceJourney>();

    public IEnumerable<SourceAdjustment> Adjustments => Of<SourceAdjustment>();

    public IEnumerable<SourceEvaluation> Evaluations => Of<SourceEvaluation>();

    public IEnumerable<SourceCalendar> Calendars => Of<SourceCalendar>();

    public IEnumerable<SourcePage> Pages => Of<SourcePage>();

    public IEnumerable<SourceSynonym> Synonyms => Of<SourceSynonyms>().SelectMany(file => Given(file.Synonyms));

    public IEnumerable<SourceOutsideMatter> OutsideMatters => Of<SourceOutside>().SelectMany(file => Given(file.Outside));

    /// <summary>Every file's record, whatever its kind.</summary>
    public IEnumerable<SourceRecord> All => _byType.SelectMany(group => group);

    /// <summary>The files of one kind.</summary>
    public IEnumerable<T> Of<T>()
        where T : SourceRecord => _byType[typeof(T)].Cast<T>();

    private static IEnumerable<T> Given<T>(Written<IReadOnlyList<T>>? list) => list.Values();
}
