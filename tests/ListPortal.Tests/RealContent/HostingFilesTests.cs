using System.Text.RegularExpressions;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.RealContent;

/// <summary>Whoever serves the site, browsers are told the same policy as by the pages themselves.</summary>
public sealed partial class HostingFilesTests
{
    [Theory]
    [InlineData("templates/hosting/_headers")]
    [InlineData("templates/hosting/web.config")]
    [InlineData("docs/hosting/nginx.conf")]
    public void Hosts_send_the_policy_of_the_pages_and_forbid_frames(string file)
    {
        // A page cannot forbid frames itself: in a meta element the directive counts for nothing.
        var expected = $"{Policies("templates/layout.html").Single()}; frame-ancestors 'none'";
        Assert.Equal(expected, Assert.Single(Policies(file).Distinct()));
    }

    private static IEnumerable<string> Policies(string file) =>
        Policy().Matches(File.ReadAllText(Repository.PathOf(file.Split('/')))).Select(match => match.Value);

    [GeneratedRegex("default-src [^\"\n]*")]
    private static partial Regex Policy();
}
