using ListPortal.Site;

namespace ListPortal.Rendering;

/// <summary>Style sheets, scripts and pictures: published as they stand.</summary>
public static class AssetFiles
{
    public static IEnumerable<OutputFile> Of(TemplateFolder templates) =>
        templates.Assets.Select(asset => new OutputFile(asset.Path, asset.Bytes));
}
