namespace ListPortal.Proofreading;

/// <summary>On which pages a link stands: the first of them is told where it leads nowhere.</summary>
internal sealed class PageLinks(string first)
{
    private string _last = first;

    public string First { get; } = first;

    public int Pages { get; private set; } = 1;

    public void StandsOn(string page)
    {
        Pages += page == _last ? 0 : 1;
        _last = page;
    }
}
