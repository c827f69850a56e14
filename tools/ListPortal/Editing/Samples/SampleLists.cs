using System.Globalization;
using ListPortal.Changes;
using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Editing.Samples;

/// <summary>
/// Lists of any size, made from the real ones by variation, to measure and to try the generator with. Names of places and
/// bodies say that they are samples; nothing in them is official.
/// </summary>
public sealed class SampleLists
{
    /// <summary>Kinds that a sample takes over as they are.</summary>
    private static readonly Type[] Kept = [typeof(SourcePapers), typeof(SourceForm), typeof(SourceClasses), typeof(SourceMatters), typeof(SourceCalendar), typeof(SourcePage), typeof(SourceReadings), typeof(SourceCharacters), typeof(SourceStopPhrases)];

    private readonly Snapshot _real;
    private readonly SampleSize _size;
    private readonly IReadOnlyList<KeyValuePair<string, FileRecord>> _items;
    private readonly SampleDepartments _departments;

    private SampleLists(Snapshot real, SampleSize size)
    {
        _real = real;
        _size = size;
        _items = [.. Of(typeof(SourceItem))];
        _departments = new SampleDepartments(Functions());
    }

    /// <summary>Every file by its path.</summary>
    public static IEnumerable<KeyValuePair<string, FileRecord>> Of(Snapshot real, SampleSize size)
    {
        var lists = new SampleLists(real, size);
        return [.. lists.Common(), .. lists.Items(), .. Enumerable.Range(0, size.Zones).SelectMany(lists.Zone)];
    }

    private IEnumerable<KeyValuePair<string, FileRecord>> Of(Type kind) => _real.Files.Where(file => file.Value.Description.Type == kind);

    private IEnumerable<PlainRecord> Functions() =>
        Of(typeof(SourceDepartments)).SelectMany(file => ((PlainList)file.Value.Record.Find("functions")!).Items.Cast<PlainRecord>());

    private IEnumerable<KeyValuePair<string, FileRecord>> Common()
    {
        foreach (var file in Kept.SelectMany(Of))
        {
            yield return file;
        }

        foreach (var (path, file) in Of(typeof(SourceConfig)))
        {
            yield return new(path, file with { Record = file.Record.With("title", "样例三张清单").With("as_of", "2026-11-24").With("edit_url", AbsenceWords.None) });
        }

        // A sample states no totals of anybody else's.
        foreach (var (path, file) in Of(typeof(SourceDocument)))
        {
            yield return new(path, file with { Record = file.Record.Without("asserts") });
        }

        var cities = Enumerable.Range(0, ((_size.Zones - 1) / SamplePlace.ZonesOfACity) + 1).Select(CityOf);
        yield return new("content/departments.yml", new FileRecord(RecordDescription.Of(typeof(SourceDepartments)), _departments.File(cities, Enumerable.Range(0, _size.Zones).Select(PlaceOf))));
    }

    private IEnumerable<KeyValuePair<string, FileRecord>> Items() => Enumerable.Range(0, _size.Items).Select(number =>
    {
        var (path, file) = _items[number % _items.Count];
        var round = number / _items.Count;
        var record = file.Record.Without("moved_to").Without("adjustment").With("status", "在用");
        // Answers lead to other items, which a small sample does not have.
        record = _size.Items < _items.Count ? record.Without("faq") : record;
        return KeyValuePair.Create($"content/items/{IdOf(number)}.yml", file with { Record = round == 0 ? record : record.With("name", $"{record.TextOf("name")}（样例{Number(round)}）") });
    });

    private string IdOf(int item)
    {
        var id = Path.GetFileNameWithoutExtension(_items[item % _items.Count].Key);
        return item < _items.Count ? id : $"{id}-{Number(item / _items.Count)}";
    }

    private IEnumerable<KeyValuePair<string, FileRecord>> Zone(int number)
    {
        var place = PlaceOf(number);
        var delegated = Enumerable.Range(0, _size.Items).Where(item => _size.IsDelegated(number, item)).ToList();
        yield return new($"content/zones/{place.Zone}.yml", SampleZone.File(place, number));
        yield return new($"content/divisions/zone-town/{place.Zone}.yml", SampleZone.Division(place, TownMatters()));
        if (delegated.Count > 0)
        {
            yield return new($"content/adjustments/2024-07-01-{place.Zone}.yml", SampleZone.Admission(place, delegated.Select(IdOf)));
        }

        foreach (var item in delegated)
        {
            var delegation = new SampleDelegation(_items[item % _items.Count].Value.Record, place, number + item);
            yield return new($"content/delegations/{place.Zone}/{IdOf(item)}.yml", delegation.File());
        }
    }

    private IReadOnlyList<string> TownMatters()
    {
        var classes = Elements(typeof(SourceClasses), "classes").Where(duty => duty.TextOf("list") == "zone-town").Select(duty => duty.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Elements(typeof(SourceMatters), "matters").Where(matter => classes.Contains(matter.TextOf("class"))).Select(matter => matter.Id).Take(20)];
    }

    private IEnumerable<PlainRecord> Elements(Type kind, string list) => Of(kind).SelectMany(file => ((PlainList)file.Value.Record.Find(list)!).Items.Cast<PlainRecord>());

    private static SamplePlace PlaceOf(int number) => new($"sample-{Number(number + 1)}", $"样例{Number(number + 1)}", CityOf(number / SamplePlace.ZonesOfACity));

    private static string CityOf(int number) => $"样例第{Number(number + 1)}市";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
