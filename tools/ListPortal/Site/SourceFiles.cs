using ListPortal.Content;
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
        GuideView { Guide: { Delegation: not null } guide } => [ContentKinds.PathOf<SourceDelegation>(guide.Zone.Id, guide.Item.Id), ContentKinds.PathOf<SourceItem>(guide.Item.Id)],
        GuideView { Guide: { Whistle: { } whistle } guide } => [ContentKinds.PathOf<SourceItem>(guide.Item.Id), ContentKinds.PathOf<SourceWhistle>(whistle.Item.Id)],
        GuideView { Guide: var guide } => [ContentKinds.PathOf<SourceItem>(guide.Item.Id)],
        ItemView item => [ContentKinds.PathOf<SourceItem>(item.Item.Id)],
        CompareView compare => [ContentKinds.PathOf<SourceItem>(compare.Item.Id)],
        ZoneView zone => [ContentKinds.PathOf<SourceZone>(zone.Zone.Id)],
        ParkView park => [ContentKinds.PathOf<SourceZone>(park.Zone.Id), ContentKinds.PathOf<SourceParkDivision>(park.Zone.Id)],
        TownDivisionView division => [ContentKinds.PathOf<SourceTownDivision>(division.Zone.Id), ContentKinds.PathOf<SourceMatters>()],
        ParkDivisionView division => [ContentKinds.PathOf<SourceParkDivision>(division.Zone.Id), ContentKinds.PathOf<SourceMatters>()],
        JourneyView journey => [ContentKinds.PathOf<SourceJourney>(journey.Journey.Id)],
        JourneyInZoneView journey => [ContentKinds.PathOf<SourceJourney>(journey.Journey.Id)],
        WhistleView whistle => [ContentKinds.PathOf<SourceWhistle>(whistle.Whistle.Item.Id)],
        _ => OfRecord(view),
    };

    private static IReadOnlyList<string> OfRecord(object view) => view switch
    {
        DepartmentView or DepartmentsView => [ContentKinds.PathOf<SourceDepartments>()],
        PaperView or PapersView => [ContentKinds.PathOf<SourcePapers>()],
        FormView form => [ContentKinds.PathOf<SourceForm>(form.Form.Id)],
        ClassView => [ContentKinds.PathOf<SourceClasses>()],
        MatterView => [ContentKinds.PathOf<SourceMatters>()],
        ChangeView change => [ContentKinds.PathOf<SourceAdjustment>(change.Adjustment.Id)],
        DocumentView document => [ContentKinds.PathOf<SourceDocument>(document.Document.Id)],
        EvaluationView evaluation => [ContentKinds.PathOf<SourceEvaluation>(evaluation.Evaluation.Zone.Id, evaluation.Evaluation.Period)],
        TextPageView text => [ContentKinds.PathOf<SourcePage>(text.Page.Id)],
        _ => [],
    };
}
