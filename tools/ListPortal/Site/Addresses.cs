using System.Globalization;
using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Terms;
using ListPortal.History;
using ListPortal.Model;

namespace ListPortal.Site;

/// <summary>Every address of a page is decided here; those of open data in <c>Data/DataAddresses</c>.</summary>
public static class Addresses
{
    public const string Home = "/";
    public const string Search = "/search/";
    public const string Items = "/items/";
    public const string ItemIndex = "/items/index/";
    public const string Zones = "/zones/";
    public const string Matrix = "/matrix/";
    public const string Comparisons = "/compare/";
    public const string Divisions = "/divisions/";
    public const string Journeys = "/journeys/";
    public const string Whistles = "/whistles/";
    public const string Changes = "/changes/";
    public const string Documents = "/documents/";
    public const string Evaluations = "/evaluations/";
    public const string Reconciliation = "/reconciliation/";
    public const string Quality = "/quality/";
    public const string Departments = "/departments/";
    public const string Papers = "/papers/";
    public const string Forms = "/forms/";
    public const string DueDate = "/tools/due-date/";
    public const string CalendarData = "/tools/due-date/calendar.json";
    public const string Checklist = "/checklist/";
    public const string About = "/about/";
    public const string Release = "/about/release/";
    public const string Editing = "/about/editing/";
    public const string SearchQuality = "/about/search/";
    public const string Style = "/about/style/";
    public const string NotFound = "/404.html";

    /// <summary>Below the page whose adjustments a feed tells.</summary>
    public const string FeedName = "feed.xml";

    /// <summary>Below the page of a record: what changed on it, and how it stood.</summary>
    private const string HistoryName = "history/";

    /// <summary>The page "about" stands at the top of its own folder.</summary>
    private const string AboutPage = "about";

    /// <param name="record">A zone, an item or a department.</param>
    public static string FeedOf(object record) => Of(record) + FeedName;

    /// <summary>Where the page of an item tells which others were merged into it.</summary>
    public static string MergedInto(Item item) => $"{Of(item)}#merged";

    /// <param name="address">Of the page whose history is told.</param>
    public static string HistoryOf(string address) => address + HistoryName;

    /// <summary>The page as it stood from a day on.</summary>
    public static string AsOf(string address, DateOnly day) => $"{address}at/{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}/";

    /// <summary>What the comparison of two days on the history page of a zone fetches.</summary>
    public static string ZoneRecords(string zone) => $"{HistoryOf(zone)}changes.json";

    public static string ChangesOf(Publication publication) => ChangesOf(publication.Id);

    /// <param name="id">Of an adjustment or a publication.</param>
    public static string ChangesOf(string id) => $"{Changes}{id}/";

    /// <summary>A long change log is told year by year; ids begin with a whole date.</summary>
    public static string ChangesIn(int year) => ChangesOf(year.ToString(CultureInfo.InvariantCulture));

    /// <summary>The page that shows a file of the lists, or null where none is its own.</summary>
    public static string? OfFile(string path) => ContentKinds.Of(path) is var (kind, names) ? OfKind(kind.Type, names) : null;

    private static string? OfKind(Type kind, IReadOnlyDictionary<string, string> names) => kind.Name switch
    {
        nameof(SourceItem) => $"{Items}{names["id"]}/",
        nameof(SourceZone) => $"{Zones}{names["id"]}/",
        nameof(SourceDelegation) => $"{Zones}{names["zone"]}/{names["item"]}/",
        nameof(SourceTownDivision) => $"{Divisions}zone-town/{names["zone"]}/",
        nameof(SourceParkDivision) => $"{Divisions}zone-park/{names["zone"]}/",
        nameof(SourceDocument) => $"{Documents}{names["id"]}/",
        nameof(SourceForm) => $"{Forms}{names["id"]}/",
        nameof(SourceJourney) => $"{Journeys}{names["id"]}/",
        nameof(SourceAdjustment) => ChangesOf(names["id"]),
        nameof(SourceDepartments) => Departments,
        nameof(SourcePapers) => Papers,
        nameof(SourceClasses) or nameof(SourceMatters) => Divisions,
        _ => null,
    };

    public static string Compare(Item item) => $"{Comparisons}{item.Id}/";

    public static string Compare(Item item, ZoneRegion region) => $"{Comparisons}{item.Id}/{region.Code}/";

    public static string MatrixOf(ZoneRegion region) => $"{Matrix}{region.Code}/";

    public static string ItemIn(Item item, ZoneRegion region) => $"{Of(item)}{region.Code}/";

    /// <summary>Two zones have one page, whichever of them is named first.</summary>
    public static string ComparePair(Zone one, Zone other) =>
        one.Order <= other.Order ? $"{Comparisons}zones/{one.Id}/{other.Id}/" : $"{Comparisons}zones/{other.Id}/{one.Id}/";

    /// <summary>The guide of a pair, also where only the pair is at hand.</summary>
    public static string GuideOf(Zone zone, Item item) => $"/zones/{zone.Id}/{item.Id}/";

    public static string TownDivision(Zone zone) => $"/divisions/zone-town/{zone.Id}/";

    public static string ParkDivision(Zone zone) => $"/divisions/zone-park/{zone.Id}/";

    /// <summary>What the finder on the page of divisions fetches for a zone.</summary>
    public static string FinderOf(Zone zone) => $"{Divisions}finder/{zone.Id}.json";

    public static string QualityOf(Zone zone) => $"{Quality}{zone.Id}/";

    public static string JourneyIn(Journey journey, Zone zone) => $"/journeys/{journey.Id}/{zone.Id}/";

    /// <summary>What the checklist fetches of an item.</summary>
    public static string ChecklistData(Item item) => $"/checklist/items/{item.Id}.json";

    /// <summary>The page of a record or term of the model.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record has no page of its own.</exception>
    public static string Of(object record) => record switch
    {
        Guide guide => GuideOf(guide.Zone, guide.Item),
        Item item => $"/items/{item.Id}/",
        Zone zone => $"/zones/{zone.Id}/",
        Park park => $"/parks/{park.Id}/",
        Stage stage => $"/stages/{stage.SlugOf()}/",
        ItemType type => $"/types/{type.SlugOf()}/",
        Department department => $"/departments/{department.Id}/",
        Paper paper => $"/papers/{paper.Id}/",
        Form form => $"/forms/{form.Id}/",
        DutyClass duty => $"/divisions/classes/{duty.Id}/",
        Matter matter => $"/divisions/matters/{matter.Id}/",
        Journey journey => $"/journeys/{journey.Id}/",
        Whistle whistle => $"/whistles/{whistle.Item.Id}/",
        Adjustment adjustment => ChangesOf(adjustment.Id),
        Document document => $"/documents/{document.Id}/",
        ZonePair pair => ComparePair(pair.One, pair.Other),
        Evaluation evaluation => $"/evaluations/{evaluation.Zone.Id}/{evaluation.Period}/",
        TextPage page => page.Id == AboutPage ? About : $"/about/{page.Id}/",
        _ => throw new ArgumentOutOfRangeException(nameof(record), record.GetType().Name, "No page shows this."),
    };
}
