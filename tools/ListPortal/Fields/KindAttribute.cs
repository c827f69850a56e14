namespace ListPortal.Fields;

/// <summary>Names a kind of content file and the pattern of its path; names in braces become properties of the record.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KindAttribute(string path, string label, string meaning) : Attribute
{
    /// <summary>Path below the root, for example <c>content/delegations/{zone}/{item}.yml</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The Chinese name of the kind.</summary>
    public string Label { get; } = label;

    /// <summary>What a file of this kind holds, in a Chinese sentence for editors.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>A site may do without this file; what rests on it is then not offered.</summary>
    public bool Optional { get; init; }
}
