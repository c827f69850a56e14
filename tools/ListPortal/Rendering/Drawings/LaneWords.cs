using Scriban.Runtime;

namespace ListPortal.Rendering.Drawings;

/// <summary>The words of the interface that a drawing of lanes needs.</summary>
internal sealed class LaneWords(ScriptObject texts)
{
    public string Standard => Find("standard_of_step");

    public string Output => Find("output");

    public string Situations => Find("situations");

    public string Own => Find("own_short");

    public string None => Find("lane_none");

    public string Unknown => Find("lane_unknown");

    public string Separator => Find("lane_separator");

    private string Find(string key) => texts[key] as string ?? throw new KeyNotFoundException($"templates/texts/guide.yml: {key}");
}
