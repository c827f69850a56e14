namespace ListPortal.Publishing;

/// <summary>How much was written.</summary>
/// <param name="Pages">Those of the files that are pages.</param>
public sealed record WrittenFiles(int Files, int Pages, long Bytes);
