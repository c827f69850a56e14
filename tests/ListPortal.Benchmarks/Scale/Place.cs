using ListPortal.Model;

namespace ListPortal.Benchmarks.Scale;

/// <summary>A district that takes after a real one: its zone, parks and departments with other names and ids.</summary>
internal sealed class Place(Zone model, string name, string slug)
{
    private readonly string _modelName = model.Region[..^1];
    private readonly string _modelSlug = model.Id[..model.Id.IndexOf('-', StringComparison.Ordinal)];

    public Zone Zone(int order) => model with
    {
        Id = IdOf(model.Id),
        Name = Named(model.Name),
        ShortName = Named(model.ShortName),
        Aliases = [.. model.Aliases.Select(Named)],
        Region = Named(model.Region),
        Order = order,
        Towns = [.. model.Towns.Select(town => town with { Id = IdOf(town.Id), Name = Named(town.Name) })],
        Parks = [.. model.Parks.Select(park => park with { Id = IdOf(park.Id), Name = Named(park.Name) })],
    };

    public Department Department(Department department) => department with
    {
        Id = IdOf(department.Id),
        Name = Named(department.Name),
        Region = Named(department.Region),
        ZoneId = department.ZoneId is { } zone ? IdOf(zone) : null,
        Aliases = [.. department.Aliases.Select(Named)],
    };

    /// <summary>The model's own departments: of its district, itself, its towns and its parks.</summary>
    public bool Owns(Department department) => department.ZoneId is { } zone
        ? zone == model.Id || model.Towns.Any(town => town.Id == zone) || model.Parks.Any(park => park.Id == zone)
        : department.Region == model.Region;

    private string IdOf(string id) => id.StartsWith($"{_modelSlug}-", StringComparison.Ordinal) ? slug + id[_modelSlug.Length..] : $"{slug}-{id}";

    private string Named(string written) => written.Contains(_modelName, StringComparison.Ordinal) ? written.Replace(_modelName, name, StringComparison.Ordinal) : name + written;
}
