namespace ListPortal.Fields.Plain;

/// <summary>A mapping: of fields by their keys, or of elements by their ids. The order of its keys says nothing.</summary>
public sealed record PlainRecord : PlainValue
{
    private const string IdKey = "id";
    private readonly Dictionary<string, PlainValue> _byKey;

    public PlainRecord(IEnumerable<KeyValuePair<string, PlainValue>> entries)
    {
        Entries = [.. entries];
        _byKey = new Dictionary<string, PlainValue>(Entries, StringComparer.Ordinal);
    }

    /// <summary>Fields in the order of their description, elements in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, PlainValue>> Entries { get; }

    /// <summary>The id of an element of a list; empty for other records.</summary>
    public string Id => TextOf(IdKey);

    public PlainValue? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The text of a field, or an empty one where it holds none.</summary>
    public string TextOf(string key) => Find(key) is PlainText text ? text.Value : "";

    public PlainRecord Without(string key) => new(Entries.Where(entry => entry.Key != key));

    public bool Equals(PlainRecord? other) =>
        other is not null && _byKey.Count == other._byKey.Count && _byKey.All(entry => entry.Value.Equals(other.Find(entry.Key)));

    public override int GetHashCode() => _byKey.Count;
}
