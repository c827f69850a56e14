using ListPortal.Commands;
using ListPortal.Diagnostics;
using ListPortal.Publishing;

namespace ListPortal.BrowserTests;

/// <summary>The lists of one project folder, built into a temporary folder.</summary>
internal sealed class PublishedSite : IDisposable
{
    /// <summary>Any day gives a site; this one is after everything in the lists.</summary>
    public static readonly DateOnly AsOf = new(2026, 11, 24);

    /// <exception cref="InvalidOperationException">The lists or the templates have faults.</exception>
    public PublishedSite(string root)
    {
        Folder = TemporaryFolder.NewPath();
        var diagnostics = new DiagnosticBag();
        Edition = new SiteBuild(root, AsOf, diagnostics) { Past = PublishedRevisions.Of(root) }.Publish(Folder, new PublishOptions { IsStrict = true }).Published
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics.Sorted()));
    }

    public string Folder { get; }

    public Edition Edition { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
