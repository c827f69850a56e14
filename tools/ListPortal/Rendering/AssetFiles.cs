using ListPortal.Diagnostics;
using ListPortal.Site;

namespace ListPortal.Rendering;

/// <summary>Style sheets and pictures, published as they stand, and scripts, joined.</summary>
public static class AssetFiles
{
    public static IEnumerable<OutputFile> Of(TemplateFolder templates, DiagnosticBag diagnostics) =>
    [
        .. templates.Assets.Where(asset => !asset.Path.EndsWith(".js", StringComparison.Ordinal)).Select(asset => new OutputFile(asset.Path, asset.Bytes)),
        .. new ScriptJoiner(templates.Assets, diagnostics).Join(),
    ];
}
