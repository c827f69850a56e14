using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Hostile;

/// <summary>More than a thousand texts of attackers (tests/hostile/payloads.txt), one after another in every text of both tiny sites: all of them come out as words.</summary>
public sealed class PayloadTests
{
    private static readonly string[] Payloads =
        [.. File.ReadLines(Repository.PathOf("tests", "hostile", "payloads.txt")).Where(line => !line.StartsWith("# ", StringComparison.Ordinal))];

    /// <summary>Some texts only the search reads, and some of Markdown come out changed: those payloads go into other fields next.</summary>
    private const int Rounds = 12;

    [Fact]
    public void No_payload_does_anything_and_each_is_shown_as_it_was_written()
    {
        var hidden = Payloads.ToList();
        for (var round = 0; round < Rounds && hidden.Count > 0; round++)
        {
            var next = round;
            var sites = new HostileSites((_, _) => hidden[next++ % hidden.Count]);
            Assert.Empty(sites.Pages.SelectMany(ActiveContent.In));
            var words = string.Join('\n', sites.Pages.Select(page => page.DocumentElement.TextContent));
            hidden.RemoveAll(payload => words.Contains(payload, StringComparison.Ordinal));
        }

        Assert.Empty(hidden);
    }
}
