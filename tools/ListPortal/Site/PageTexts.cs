using ListPortal.Content;

namespace ListPortal.Site;

/// <summary>Titles and descriptions of pages, from templates/texts/pages.yml.</summary>
public sealed class PageTexts(InterfaceTexts texts)
{
    private const string File = "pages";

    /// <summary>As it stands in the browser's tab and in the crumbs.</summary>
    public string Title(string page, params object?[] values) => Find(page, "title", values);

    /// <summary>One sentence for search engines and link previews.</summary>
    public string Description(string page, params object?[] values) => Find(page, "description", values);

    /// <summary>The description of a guide that answers no.</summary>
    public string DescriptionOfNo(string page, params object?[] values) => Find(page, "description_no", values);

    /// <summary>The first of several things that a page is about.</summary>
    public string Several(string first) => Find("published_change", "several", [first]);

    private string Find(string page, string key, object?[] values) => InterfaceTexts.Fill(texts.Find(File, page, key), values);
}
