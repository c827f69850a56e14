namespace ListPortal.Model;

/// <summary>Everything that is published, checked and connected. Never changed after it is made.</summary>
public sealed record Portal
{
    public required SiteSettings Settings { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<Document> Documents { get; init; }

    /// <summary>In the one fixed order of zones.</summary>
    public required IReadOnlyList<Zone> Zones { get; init; }

    public required IReadOnlyList<Department> Departments { get; init; }

    public required IReadOnlyList<Paper> Papers { get; init; }

    /// <summary>By stage, then by id.</summary>
    public required IReadOnlyList<Item> Items { get; init; }

    /// <summary>Every zone with every item, zones outside, items inside.</summary>
    public required IReadOnlyList<Guide> Guides { get; init; }

    public required IReadOnlyList<DutyClass> Classes { get; init; }

    public required IReadOnlyList<Matter> Matters { get; init; }

    /// <summary>Both lists, by zone, in file order.</summary>
    public required IReadOnlyList<DivisionRow> Rows { get; init; }

    public required IReadOnlyList<Whistle> Whistles { get; init; }

    public required IReadOnlyList<Journey> Journeys { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<Adjustment> Adjustments { get; init; }

    public required IReadOnlyList<Evaluation> Evaluations { get; init; }

    public required IReadOnlyList<Calendar> Calendars { get; init; }

    public required IReadOnlyList<Form> Forms { get; init; }

    public required IReadOnlyList<TextPage> Pages { get; init; }

    public required SearchWords SearchWords { get; init; }
}
