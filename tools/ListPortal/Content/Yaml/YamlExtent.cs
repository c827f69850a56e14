namespace ListPortal.Content.Yaml;

/// <summary>A piece of the text, in characters from its beginning.</summary>
/// <param name="End">Of a node in block style this may lie behind blank lines that follow it.</param>
/// <param name="IsFlow">Written between brackets or braces.</param>
public readonly record struct YamlExtent(int Start, int End, bool IsFlow);
