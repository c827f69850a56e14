namespace ListPortal.Proofreading;

/// <summary>On which pages a link stands: one of them is told where it leads nowhere, the same one in whatever order they are read.</summary>
internal sealed class PageLinks(string first)
{
    private string _last = first;

    /// <summary>By its path.</summary>
    public string First { get; private set; } = first;

    public int Pages { get; private set; } = 1;

    public void StandsOn(string page)
    {
        Pages += page == _last ? 0 : 1;
        _last = page;
        First = string.CompareOrdinal(page, First) < 0 ? page : First;
    }
}
