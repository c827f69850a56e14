using ListPortal.Content;
using ListPortal.Content.Yaml;
using Scriban.Runtime;

namespace ListPortal.Rendering;

/// <summary>The words of the interface as templates see them: <c>text.area.key</c>.</summary>
internal static class TextObject
{
    public static ScriptObject Of(InterfaceTexts texts)
    {
        var all = new ScriptObject();
        foreach (var (name, file) in texts.Files)
        {
            all[name] = Of(file);
        }

        return all;
    }

    private static ScriptObject Of(YamlMapping mapping)
    {
        var texts = new ScriptObject();
        foreach (var entry in mapping.Entries)
        {
            texts[entry.Key.Value] = entry.Value switch
            {
                YamlScalar scalar => scalar.Value,
                YamlMapping inner => Of(inner),
                _ => "",
            };
        }

        return texts;
    }
}
