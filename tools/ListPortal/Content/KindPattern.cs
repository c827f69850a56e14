namespace ListPortal.Content;

/// <summary>The path pattern of a kind, such as <c>content/delegations/{zone}/{item}.yml</c>.</summary>
public sealed class KindPattern
{
    private readonly string _extension;
    private readonly string[] _segments;

    public KindPattern(string pattern)
    {
        _extension = System.IO.Path.GetExtension(pattern);
        _segments = pattern[..^_extension.Length].Split('/');
    }

    /// <summary>The names in braces with their values, or null where the path is of another kind.</summary>
    public IReadOnlyDictionary<string, string>? Match(string path)
    {
        if (!path.EndsWith(_extension, StringComparison.Ordinal))
        {
            return null;
        }

        var written = path[..^_extension.Length].Split('/');
        if (written.Length != _segments.Length)
        {
            return null;
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (segment, value) in _segments.Zip(written))
        {
            if (segment.StartsWith('{'))
            {
                names.Add(segment[1..^1], value);
            }
            else if (segment != value)
            {
                return null;
            }
        }

        return names;
    }
}
