using ListPortal.Publishing;
using ListPortal.Tests.Sites;

namespace ListPortal.Tests.Publishing;

/// <summary>A tiny site with its twins, published once; each test breaks a copy of it.</summary>
public sealed class PublishedTinySite : IDisposable
{
    private readonly TinyProject _project = new("one-zone");

    public PublishedTinySite() => _project.Build(_project.Output, new PublishOptions { HasTwins = true });

    internal string Folder => _project.Output;

    public void Dispose() => _project.Dispose();
}
