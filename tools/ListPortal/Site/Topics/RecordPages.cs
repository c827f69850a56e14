using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>What stands behind the lists: documents, reconciliation, evaluations, and the pages about the portal.</summary>
internal static class RecordPages
{
    public static IEnumerable<Page> Of(PortalIndex index) =>
        [.. Documents(index), ReconciliationPage(index), .. Evaluations(index), .. TextPages(index), ReleasePage(index)];

    private static IEnumerable<Page> Documents(PortalIndex index)
    {
        var portal = index.Portal;
        yield return new Page
        {
            Address = Addresses.Documents,
            Title = index.Texts.Title("documents"),
            Description = index.Texts.Description("documents"),
            Template = "documents",
            View = () => new DocumentsView(portal.Documents),
            Crumbs = index.Crumbs.About,
            Part = NavigationPart.About,
        };
        foreach (var document in portal.Documents)
        {
            yield return new Page
            {
                Address = Addresses.Of(document),
                Title = index.Texts.Title("document", document.Title),
                Description = document.Summary,
                Template = "document",
                View = () => DocumentOf(portal, document),
                Crumbs = index.Crumbs.Documents,
                Part = NavigationPart.About,
                IsSample = document.IsSample,
            };
        }
    }

    private static DocumentView DocumentOf(Portal portal, Document document) => new()
    {
        Document = document,
        Delegations = CountByZone(portal.Guides.Where(guide => guide.Delegation?.Document.Id == document.Id).Select(guide => guide.Zone)),
        TownRows = CountByZone(RowsOf(portal, document, DivisionList.ZoneTown)),
        ParkRows = CountByZone(RowsOf(portal, document, DivisionList.ZonePark)),
        Adjustments = [.. portal.Adjustments.Where(adjustment => adjustment.Document.Id == document.Id)],
        Zones = [.. portal.Zones.Where(zone => zone.Document.Id == document.Id)],
        Whistles = [.. portal.Whistles.Where(whistle => whistle.Document.Id == document.Id)],
        Journeys = [.. portal.Journeys.Where(journey => journey.Document.Id == document.Id)],
        Evaluations = [.. portal.Evaluations.Where(evaluation => evaluation.Document.Id == document.Id)],
        Forms = [.. portal.Forms.Where(form => form.Document.Id == document.Id)],
        Totals = Reconcile(portal, document),
    };

    private static IReadOnlyList<CountOf<Zone>> CountByZone(IEnumerable<Zone> zones) =>
        [.. zones.CountBy(zone => zone).OrderBy(counted => counted.Key.Order).Select(counted => new CountOf<Zone>(counted.Key, counted.Value))];

    private static IEnumerable<Zone> RowsOf(Portal portal, Document document, DivisionList list) =>
        portal.Rows.Where(row => row.List == list && row.Document.Id == document.Id).Select(row => row.Zone);

    private static IReadOnlyList<ReconciledTotal> Reconcile(Portal portal, Document document) =>
        [.. document.Asserts.Select(total => new ReconciledTotal(document, total, portal.Count(total.What, total.Zone), portal.AdjustedSince(document, total.What, total.Zone)))];

    private static Page ReconciliationPage(PortalIndex index)
    {
        var portal = index.Portal;
        var totals = portal.Documents.SelectMany(document => Reconcile(portal, document)).ToList();
        return new Page
        {
            Address = Addresses.Reconciliation,
            Title = index.Texts.Title("reconciliation"),
            Description = index.Texts.Description("reconciliation"),
            Template = "reconciliation",
            View = () => new ReconciliationView(
                [.. totals.Where(total => total.Asserted.Zone is null)],
                [.. totals.Where(total => total.Asserted.Zone is not null)])
            {
                Balances = ZoneBalance.Of(portal),
            },
            Crumbs = index.Crumbs.About,
            Part = NavigationPart.About,
            IsSample = index.Delegations.Any(delegation => delegation.Document.IsSample) || portal.Rows.Any(row => row.Document.IsSample),
        };
    }

    private static IEnumerable<Page> Evaluations(PortalIndex index)
    {
        yield return new Page
        {
            Address = Addresses.Evaluations,
            Title = index.Texts.Title("evaluations"),
            Description = index.Texts.Description("evaluations"),
            Template = "evaluations",
            View = () => new EvaluationsView(index.Portal.Evaluations),
            Crumbs = index.Crumbs.Changes,
            Part = NavigationPart.Changes,
            IsSample = index.Portal.Evaluations.Any(evaluation => evaluation.Document.IsSample),
        };
        foreach (var evaluation in index.Portal.Evaluations)
        {
            yield return new Page
            {
                Address = Addresses.Of(evaluation),
                Title = evaluation.Title,
                Description = evaluation.Summary,
                Template = "evaluation",
                View = () => new EvaluationView(
                    evaluation,
                    [.. evaluation.Items.Select(item => new EvaluationLine(index.GuideOf(evaluation.Zone, item.Item), item))],
                    [.. index.Portal.Evaluations.Where(other => other.Zone == evaluation.Zone).OrderBy(other => other.End).Select(other => new EvaluationOf(other))]),
                Crumbs = index.Crumbs.Evaluations,
                Part = NavigationPart.Changes,
                IsSample = evaluation.Document.IsSample,
            };
        }
    }

    private static Page ReleasePage(PortalIndex index) => new()
    {
        Address = Addresses.Release,
        Title = index.Texts.Title("release"),
        Description = index.Texts.Description("release"),
        Template = "release",
        View = () => new ReleaseView(null, null),
        Crumbs = index.Crumbs.About,
        Part = NavigationPart.About,
    };

    private static IEnumerable<Page> TextPages(PortalIndex index) =>
        index.Portal.Pages.Select(page => new Page
        {
            Address = Addresses.Of(page),
            Title = page.Title,
            Description = page.Summary,
            Template = "text-page",
            View = () => new TextPageView(page, index.Portal.Pages),
            Crumbs = Addresses.Of(page) == Addresses.About ? index.Crumbs.Home : index.Crumbs.About,
            Part = NavigationPart.About,
        });
}
