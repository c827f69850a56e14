using ListPortal.Content.Yaml;
using ListPortal.Diagnostics;

namespace ListPortal.Content.Patching;

/// <summary>A YAML text while it is being changed, with the geometry of what it is now.</summary>
internal sealed class YamlDraft(string text)
{
    public string Text { get; private set; } = text;

    public YamlGeometry Geometry { get; private set; } = new(text);

    /// <exception cref="InvalidOperationException">The text is not readable YAML.</exception>
    public YamlMapping Root() => YamlReader.Read(Text, "", new DiagnosticBag()) ?? throw new InvalidOperationException("The text is not readable YAML.");

    public void Splice(int start, int end, string written)
    {
        Text = string.Concat(Text.AsSpan(0, start), written, Text.AsSpan(end));
        Geometry = new YamlGeometry(Text);
    }

    /// <summary>Puts a line before the one that begins at the offset; at the end of the text it ends the last line first.</summary>
    public void InsertLine(int at, string line) => Splice(at, at, at > 0 && Text[at - 1] != '\n' ? $"\n{line}\n" : $"{line}\n");
}
