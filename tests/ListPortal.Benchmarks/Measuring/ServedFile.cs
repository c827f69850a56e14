namespace ListPortal.Benchmarks.Measuring;

/// <summary>One answer of the server: bytes of its body as they went over the wire, and when the last one had gone, in milliseconds since 1970.</summary>
internal sealed record ServedFile(string Path, int Bytes, double SentAt)
{
    public bool IsScript => Path.EndsWith(".js", StringComparison.Ordinal);

    /// <summary>Whatever the page itself would need without any search.</summary>
    public bool IsPage => !IsScript && (Path.EndsWith('/') || Path.EndsWith(".html", StringComparison.Ordinal) || Path.EndsWith(".css", StringComparison.Ordinal) || Path.EndsWith(".svg", StringComparison.Ordinal));

    public bool IsData => !IsScript && !IsPage;
}
