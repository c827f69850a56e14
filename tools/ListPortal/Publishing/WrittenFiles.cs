namespace ListPortal.Publishing;

/// <summary>How much was written.</summary>
/// <param name="Pages">Those of the files that are pages.</param>
public sealed record WrittenFiles(int Files, int Pages, long Bytes)
{
    /// <summary>Those of the pages that an earlier build had made from the same things.</summary>
    public int Kept { get; init; }
}
