namespace ListPortal.Publishing;

/// <summary>How much was written.</summary>
public sealed record WrittenFiles(int Files, long Bytes);
