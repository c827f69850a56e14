using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>Whoever gave an item to a zone, or supervises it there, governs the county or the city in which the zone lies.</summary>
public sealed class BodiesGovernTheZonesRegion : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        // A place that one department alone names is misspelt, which another rule tells.
        var places = content.Source.Departments.CountBy(department => department.Region.OrEmpty()).Where(place => place.Value > 1).Select(place => place.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var delegation in content.Source.Delegations)
        {
            if (content.Registers.Zone(delegation.Zone) is { Region.IsGiven: true, City.IsGiven: true } zone)
            {
                foreach (var body in BodiesOf(delegation).OfType<Text>().Where(body => body.IsGiven))
                {
                    if (content.Registers.Department(body) is { } department && places.Contains(department.Region.OrEmpty()))
                    {
                        CheckBody(body, department, zone, diagnostics);
                    }
                }
            }
        }
    }

    private static IEnumerable<Text?> BodiesOf(SourceDelegation delegation) =>
        [delegation.OriginalBody, delegation.Entrustment?.Value?.Body, delegation.Stationing?.Value?.Body, delegation.Supervision?.Value?.Body];

    private static void CheckBody(Text body, SourceDepartment department, SourceZone zone, DiagnosticBag diagnostics)
    {
        var region = department.Region.OrEmpty();
        if (department.Level is { IsGiven: true, Value: var level } && PlaceOf(zone, level) is { } place && place != region)
        {
            diagnostics.Add(
                DiagnosticCodes.ForeignDepartment,
                body.Position,
                $"“{department.Name.OrEmpty()}”是{region}的部门，{zone.ShortName.OrEmpty()}在{place}；请换成{place}的部门，或者更正 {department.Position} 的区域。");
        }
    }

    /// <summary>Where a body of this level must sit; null where any does, or where another rule asks.</summary>
    private static string? PlaceOf(SourceZone zone, Level level) => level switch
    {
        Level.City => zone.City.OrEmpty(),
        Level.County => zone.Region.OrEmpty(),
        _ => null,
    };
}
