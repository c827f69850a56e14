using ListPortal.Diagnostics;
using ListPortal.Site;

namespace ListPortal.Rendering;

/// <summary>Pictures, published as they stand, and style sheets and scripts, joined.</summary>
public static class AssetFiles
{
    public static IEnumerable<OutputFile> Of(TemplateFolder templates, DiagnosticBag diagnostics) =>
    [
        .. templates.Assets.Where(asset => Path.GetExtension(asset.Path) is not (".js" or ".css")).Select(asset => new OutputFile(asset.Path, asset.Bytes)),
        .. new StyleJoiner(templates.Assets, diagnostics).Join(),
        .. new ScriptJoiner(templates.Assets, diagnostics).Join(),
    ];
}
