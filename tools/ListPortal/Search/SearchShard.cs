namespace ListPortal.Search;

/// <summary>All entries that hold a term of one stretch of the alphabet; each entry once, in the order of all entries.</summary>
internal sealed record SearchShard(string FirstKey, IReadOnlyList<SearchEntry> Entries)
{
    public int Size => Entries.Sum(entry => entry.Size);
}
