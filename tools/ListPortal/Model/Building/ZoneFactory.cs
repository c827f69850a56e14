using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Model.Building;

/// <summary>Makes zones with their towns, parks and halls.</summary>
internal static class ZoneFactory
{
    public static Zone Create(SourceZone source, ReferenceBook references)
    {
        var towns = source.Towns.Values()
            .Select(town => new Town(town.Id.Must(), town.Name.Must(), town.Confidence.Must()))
            .ToList();
        return new Zone
        {
            Id = source.Id,
            Name = source.Name.Must(),
            NameConfidence = source.NameConfidence.Must(),
            ShortName = source.ShortName.Must(),
            Aliases = source.Aliases.Texts(),
            Order = source.Order.Must(),
            Region = source.Region.Must(),
            RegionCode = source.RegionCode.Must(),
            City = source.City.Must(),
            Summary = source.Summary.Must(),
            Document = references.Document(source.Document),
            Towns = towns,
            Parks = [.. source.Parks.Values().Select(park => CreatePark(park, towns, references))],
            Halls = [.. source.Halls.Values().Select(CreateHall)],
            Enquiry = source.Enquiry.State(),
            Complaint = source.Complaint.State(),
        };
    }

    private static Park CreatePark(SourcePark source, IReadOnlyList<Town> towns, ReferenceBook references) => new()
    {
        Id = source.Id.Must(),
        Name = source.Name.Must(),
        Industries = source.Industries.Texts(),
        Town = towns.FirstOrDefault(town => town.Id == source.Town.Maybe()),
        Summary = source.Summary.Must(),
        Document = references.Document(source.Document),
    };

    private static Hall CreateHall(SourceHall source) => new()
    {
        Id = source.Id.Must(),
        Name = source.Name.Must(),
        Address = source.Address.State(),
        Hours = source.Hours.State(),
        Directions = source.Directions.StateOrNull(),
        Windows = [.. source.Windows.Values().Select(window => new Window(window.Id.Must(), window.Name.Must()))],
    };
}
