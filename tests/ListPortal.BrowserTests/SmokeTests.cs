using Xunit;

namespace ListPortal.BrowserTests;

public sealed class SmokeTests
{
    [Fact]
    public void It_runs() => Assert.True(DateOnly.MinValue < DateOnly.MaxValue);
}
