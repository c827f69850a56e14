using ListPortal.Diagnostics;

namespace ListPortal.Content.Yaml;

/// <summary>A node of a YAML file with the place where it begins. Every scalar is text; no type is guessed.</summary>
public abstract record YamlNode(SourcePosition Position)
{
    /// <summary>Where the node stands in the text that was read, for those who change the text.</summary>
    public YamlExtent Extent { get; init; }
}

/// <summary>A scalar as it stands.</summary>
public sealed record YamlScalar(string Value, SourcePosition Position) : YamlNode(Position);

/// <summary>A list in file order.</summary>
public sealed record YamlSequence(IReadOnlyList<YamlNode> Items, SourcePosition Position) : YamlNode(Position);

/// <summary>A mapping in file order; a repeated key was reported and left out.</summary>
public sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, SourcePosition Position) : YamlNode(Position);

/// <summary>One key of a mapping with its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
