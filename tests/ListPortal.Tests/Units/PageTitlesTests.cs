using ListPortal.Diagnostics;
using ListPortal.Proofreading;
using ListPortal.Site;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class PageTitlesTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void A_title_that_two_pages_share_is_told()
    {
        PageTitles.Check([PageAt("/", "首页"), PageAt("/items/", "首页"), PageAt("/zones/", "开发区")], _diagnostics);

        var fault = Assert.Single(_diagnostics.Sorted());
        Assert.Equal((DiagnosticCodes.DuplicateTitle, "items/index.html"), (fault.Code, fault.Position.File));
        Assert.Contains("“首页”与 / 相同", fault.Message, StringComparison.Ordinal);
    }

    private static Page PageAt(string address, string title) => new() { Address = address, Title = title, Description = "", Template = "home", View = () => "" };
}
