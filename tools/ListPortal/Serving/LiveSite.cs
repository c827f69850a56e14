using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.History;
using ListPortal.Rendering;

namespace ListPortal.Serving;

/// <summary>The site as it would be published now, kept up with the files. While they have errors, the last site without any stays.</summary>
public sealed class LiveSite(string root, DateOnly asOf, PastLists past)
{
    /// <summary>An editor's program may be in the middle of exchanging a file; it takes milliseconds.</summary>
    private const int Attempts = 5;
    private const int MillisecondsBetween = 40;

    private readonly Lock _changing = new();
    private readonly ReadFiles _files = new();
    private TemplateFolder? _templates;
    private int _version;

    public LiveState State { get; private set; } = new(null, []);

    /// <summary>Reads the files again. Not to be called by several threads at once.</summary>
    public void Refresh()
    {
        var diagnostics = new DiagnosticBag();
        var edition = Read(diagnostics);
        Become(new LiveState(edition ?? State.Edition, diagnostics.Sorted()));
    }

    /// <summary>Adds what rendering met, so that it is told beside the faults of the lists.</summary>
    public void TellFaultsOf(LiveEdition edition)
    {
        lock (_changing)
        {
            var more = edition.Faults.Except(State.Faults).ToList();
            if (edition == State.Edition && more.Count > 0)
            {
                Become(new LiveState(edition, [.. State.Faults, .. more]));
            }
        }
    }

    private void Become(LiveState next)
    {
        lock (_changing)
        {
            var before = State;
            State = next;
            before.GiveWayTo(next);
        }
    }

    private LiveEdition? Read(DiagnosticBag diagnostics)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var edition = new SiteBuild(root, asOf, diagnostics) { Before = _files, Past = past }.Read();
                _templates = TemplateFolder.Read(root, diagnostics, _templates);
                return edition is null || diagnostics.HasErrors ? null : new LiveEdition(edition, _templates, ++_version);
            }
            catch (IOException) when (attempt < Attempts)
            {
                Thread.Sleep(MillisecondsBetween);
            }
        }
    }
}
