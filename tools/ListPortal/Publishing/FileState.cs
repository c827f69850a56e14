namespace ListPortal.Publishing;

/// <summary>A file of a site as it stood when it was written: by size and time one sees that nobody touched it since, by the hash what is in it.</summary>
/// <param name="Hash">SHA-256 of the bytes, in lower-case hexadecimal digits.</param>
/// <param name="Changed">When the bytes last became others, to the tick; the same in both folders, so that servers and caches do not take an exchange for a change.</param>
internal sealed record FileState(string Hash, long Length, DateTime Changed)
{
    /// <summary>What the file was made from, in short; null where it is made anew each time.</summary>
    public string? Key { get; init; }
}
