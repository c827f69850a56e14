using Xunit;

namespace ListPortal.BrowserTests;

/// <summary>The addresses that tests of every kind of page visit.</summary>
public static class PageAddresses
{
    public static TheoryData<string> All => Chromium.IsThere ? [.. RealLists.AddressesOfEveryKind()] : ["/"];
}
