using ListPortal.Diagnostics;
using ListPortal.Model;
using ListPortal.Publishing;
using ListPortal.Site;
using ListPortal.Tests.Sites;

namespace ListPortal.Tests.RealContent;

/// <summary>The real content, built strictly and once for all tests that look at it.</summary>
public sealed class RealSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RealSite()
    {
        Summary = new SiteBuild(Repository.Root, Repository.AsOf, Diagnostics).Publish(_folder["public"], new PublishOptions { IsStrict = true });
        Edition = Summary.Published ?? throw new InvalidOperationException(string.Join('\n', Diagnostics.Sorted()));
    }

    public DiagnosticBag Diagnostics { get; } = new();

    public BuildSummary Summary { get; }

    public Edition Edition { get; }

    public Portal Portal => Edition.Portal;

    /// <summary>The folder of the published site.</summary>
    public string Folder => _folder["public"];

    public string Html(string address) => _folder.Read(Path.Combine("public", OutputFile.PathOf(address)));

    public void Dispose() => _folder.Dispose();
}
