using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site;

/// <summary>Which files of the lists say what a page shows, so that each page leads to where it is changed.</summary>
internal static class SourceFiles
{
    /// <summary>Paths below the root, the most telling first; none for pages that show many things.</summary>
    public static IReadOnlyList<string> Of(object view) => view switch
    {
        GuideView { Guide: { Delegation: not null } guide } => [Path<SourceDelegation>(guide.Zone.Id, guide.Item.Id), Path<SourceItem>(guide.Item.Id)],
        GuideView { Guide: { Whistle: { } whistle } guide } => [Path<SourceItem>(guide.Item.Id), Path<SourceWhistle>(whistle.Item.Id)],
        GuideView { Guide: var guide } => [Path<SourceItem>(guide.Item.Id)],
        ItemView item => [Path<SourceItem>(item.Item.Id)],
        CompareView compare => [Path<SourceItem>(compare.Item.Id)],
        ZoneView zone => [Path<SourceZone>(zone.Zone.Id)],
        ParkView park => [Path<SourceZone>(park.Zone.Id), Path<SourceParkDivision>(park.Zone.Id)],
        TownDivisionView division => [Path<SourceTownDivision>(division.Zone.Id), Path<SourceMatters>()],
        ParkDivisionView division => [Path<SourceParkDivision>(division.Zone.Id), Path<SourceMatters>()],
        JourneyView journey => [Path<SourceJourney>(journey.Journey.Id)],
        JourneyInZoneView journey => [Path<SourceJourney>(journey.Journey.Id)],
        WhistleView whistle => [Path<SourceWhistle>(whistle.Whistle.Item.Id)],
        _ => OfRecord(view),
    };

    private static IReadOnlyList<string> OfRecord(object view) => view switch
    {
        DepartmentView or DepartmentsView => [Path<SourceDepartments>()],
        PaperView or PapersView => [Path<SourcePapers>()],
        FormView form => [Path<SourceForm>(form.Form.Id)],
        ClassView => [Path<SourceClasses>()],
        MatterView => [Path<SourceMatters>()],
        ChangeView change => [Path<SourceAdjustment>(change.Adjustment.Id)],
        DocumentView document => [Path<SourceDocument>(document.Document.Id)],
        EvaluationView evaluation => [Path<SourceEvaluation>(evaluation.Evaluation.Zone.Id, evaluation.Evaluation.Period)],
        TextPageView text => [Path<SourcePage>(text.Page.Id)],
        _ => [],
    };

    /// <summary>The path of a kind of file, its names filled in from left to right.</summary>
    public static string Path<T>(params IReadOnlyList<string> names)
        where T : SourceRecord
    {
        var segments = RecordDescription.Of(typeof(T)).Kind!.Path.Split('{', '}');
        return string.Concat(segments.Select((segment, index) => index % 2 == 0 ? segment : names[index / 2]));
    }
}
