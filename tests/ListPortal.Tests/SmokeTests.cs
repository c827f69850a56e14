using Xunit;

namespace ListPortal.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void It_runs() => Assert.True(DateOnly.MinValue < DateOnly.MaxValue);
}
