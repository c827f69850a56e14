using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Model.Building;

namespace ListPortal.Model;

/// <summary>Station "model": checked sources in, the portal out. Cannot fail on content that passed the checks.</summary>
public static class PortalFactory
{
    public static Portal Create(SourceContent content, DateOnly asOf)
    {
        var references = new ReferenceBook(content);
        var items = content.Items.ToDictionary(item => item.Id, new ItemFactory(references).Create, StringComparer.Ordinal);
        var records = new RecordFactory(references, items);
        var divisions = new DivisionFactory(content, references);
        var whistles = content.Whistles.Select(records.Whistle).ToList();
        var ordered = items.Values.OrderBy(item => item.Stage).ThenBy(item => item.Id, StringComparer.Ordinal).ToList();
        var guides = new GuideFactory(DelegationsOf(content, references, items), whistles, references.Departments);
        return new Portal
        {
            Settings = SettingsOf(content.Configs.Single(), asOf),
            Documents = [.. references.Documents.OrderByDescending(document => document.Issued).ThenBy(document => document.Id, StringComparer.Ordinal)],
            Zones = [.. references.Zones],
            Departments = [.. references.Departments],
            Papers = [.. references.Papers],
            Items = ordered,
            Guides = [.. references.Zones.SelectMany(zone => ordered.Select(item => guides.Create(zone, item)))],
            Classes = divisions.Classes,
            Matters = [.. divisions.Matters],
            Rows = RowsOf(content, references, divisions),
            Whistles = whistles,
            Journeys = [.. content.Journeys.Select(records.Journey)],
            Adjustments = [.. content.Adjustments.Select(records.Adjustment).OrderByDescending(adjustment => adjustment.Effective).ThenBy(adjustment => adjustment.Id, StringComparer.Ordinal)],
            Evaluations = [.. content.Evaluations.Select(records.Evaluation).OrderBy(evaluation => evaluation.Zone.Order)],
            Calendars = [.. content.Calendars.Select(RecordFactory.Calendar)],
            Forms = [.. references.Forms],
            Pages = [.. content.Pages.Select(RecordFactory.Page).OrderBy(page => page.Order)],
            SearchWords = SearchWordsFactory.Create(content),
        };
    }

    private static IEnumerable<Delegation> DelegationsOf(SourceContent content, ReferenceBook references, Dictionary<string, Item> items)
    {
        var sources = content.Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var factory = new DelegationFactory(references);
        return content.Delegations.Select(delegation => factory.Create(delegation, sources[delegation.Item], items[delegation.Item]));
    }

    private static IReadOnlyList<DivisionRow> RowsOf(SourceContent content, ReferenceBook references, DivisionFactory divisions) =>
    [
        .. references.Zones.SelectMany(zone => content.TownDivisions.Where(division => division.Zone == zone.Id)).SelectMany(divisions.RowsOf),
        .. references.Zones.SelectMany(zone => content.ParkDivisions.Where(division => division.Zone == zone.Id)).SelectMany(divisions.RowsOf),
    ];

    private static SiteSettings SettingsOf(SourceConfig config, DateOnly asOf) => new()
    {
        Title = config.Title.Must(),
        Subtitle = config.Subtitle.Must(),
        City = config.City.Must(),
        Organisation = config.Organisation.Must(),
        Hotline = config.Hotline.Must(),
        BasePath = config.BasePath.Must(),
        BaseUrl = config.BaseUrl.Maybe(),
        EditUrl = config.EditUrl.Maybe(),
        DataLicence = config.DataLicence.Maybe(),
        AsOf = asOf,
    };
}
