namespace ListPortal.Search;

/// <summary>One text with the numbers of all records that hold it in this field: what many items ask for stands here once.</summary>
internal sealed record SearchEntry(string Written, SearchField Field, IReadOnlyList<int> Records)
{
    private const int BytesAround = 12;

    /// <summary>About as many bytes as it takes in a file.</summary>
    public int Size => System.Text.Encoding.UTF8.GetByteCount(Written) + BytesAround + (4 * Records.Count);
}
