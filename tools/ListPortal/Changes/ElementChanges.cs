using ListPortal.Fields.Plain;

namespace ListPortal.Changes;

/// <summary>
/// What happened to the elements of one list. They are the same by their ids; an element whose id alone or whose id and some
/// fields changed is found by what it says, so that it is not told as removed and added.
/// </summary>
internal sealed class ElementChanges
{
    /// <summary>Fields that name an element to people: one of them is enough to know it again.</summary>
    private static readonly string[] Naming = ["name", "paper", "question", "text", "law", "matter"];

    private readonly ChangePlace _place;
    private readonly Dictionary<string, PlainRecord> _before;
    private readonly Dictionary<string, PlainRecord> _after;
    private readonly Dictionary<string, string> _renamed;

    public ElementChanges(ChangePlace place, PlainList before, PlainList after)
    {
        _place = place;
        _before = ById(before);
        _after = ById(after);
        _renamed = Renamed();
    }

    /// <summary>Renames, additions, removals (last of them, so that no list is ever empty), a new order, then what each element says.</summary>
    /// <param name="inside">Finds the changes within one element.</param>
    public IEnumerable<Change> All(Func<ChangePlace, PlainRecord, PlainRecord, IEnumerable<Change>> inside)
    {
        var renamed = _renamed.Select(pair => new Change(_place.Into(pair.Key), ChangeKind.Renamed, new PlainText(pair.Key), new PlainText(pair.Value)));
        var removed = _before.Keys.Where(id => !_after.ContainsKey(NameNow(id))).Select(id => new Change(_place.Into(id), ChangeKind.Removed, _before[id], null));
        var inner = from id in _before.Keys
                    where _after.ContainsKey(NameNow(id))
                    from change in inside(_place.Into(NameNow(id)), _before[id].Without("id"), _after[NameNow(id)].Without("id"))
                    select change;
        return [.. renamed, .. Added(), .. removed, .. Reordered(), .. inner];
    }

    private IEnumerable<Change> Reordered()
    {
        var before = _before.Keys.Select(NameNow).Where(_after.ContainsKey).ToList();
        var after = _after.Keys.Where(before.Contains).ToList();
        return before.SequenceEqual(after) ? [] : [new Change(_place, ChangeKind.Reordered, Ids(before), Ids(_after.Keys))];
    }

    private IEnumerable<Change> Added()
    {
        var known = _before.Keys.Select(NameNow).ToHashSet(StringComparer.Ordinal);
        var behind = "";
        foreach (var (id, element) in _after)
        {
            if (!known.Contains(id))
            {
                yield return new Change(_place.Into(id), ChangeKind.Added, null, element) { Behind = behind };
            }

            behind = id;
        }
    }

    private Dictionary<string, string> Renamed()
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, element) in _after.Where(pair => !_before.ContainsKey(pair.Key)))
        {
            var gone = _before.Where(pair => !_after.ContainsKey(pair.Key) && !pairs.ContainsKey(pair.Key)).ToList();
            var same = gone.FirstOrDefault(pair => pair.Value.Without("id").Equals(element.Without("id")));
            var alike = same.Key is not null ? same : gone.FirstOrDefault(pair => HaveOneName(pair.Value, element));
            if (alike.Key is not null)
            {
                pairs.Add(alike.Key, id);
            }
        }

        return pairs;
    }

    private static bool HaveOneName(PlainRecord one, PlainRecord other) =>
        Naming.FirstOrDefault(key => one.TextOf(key).Length > 0) is { } name && one.TextOf(name) == other.TextOf(name);

    private string NameNow(string id) => _renamed.GetValueOrDefault(id, id);

    private static PlainList Ids(IEnumerable<string> ids) => new([.. ids.Select(id => new PlainText(id))]);

    // A second use of an id is a fault of its own; the first counts.
    private static Dictionary<string, PlainRecord> ById(PlainList list) =>
        list.Items.OfType<PlainRecord>().DistinctBy(element => element.Id, StringComparer.Ordinal).ToDictionary(element => element.Id, StringComparer.Ordinal);
}
