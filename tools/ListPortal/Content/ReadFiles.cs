using System.Collections.Concurrent;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Content;

/// <summary>What the files of a folder said when they were last read: of a hundred files that lie there, an editor changes one. Safe for use by several threads.</summary>
public sealed class ReadFiles
{
    private readonly ConcurrentDictionary<string, Reading> _byPath = new(StringComparer.Ordinal);

    /// <summary>The record of a file, which is read only if its bytes are others than last time; its faults are told in any case.</summary>
    internal SourceRecord? GetOrRead(ContentFile file, DiagnosticBag diagnostics, Func<ContentFile, DiagnosticBag, SourceRecord?> read)
    {
        if (!_byPath.TryGetValue(file.Path, out var reading) || !reading.File.Bytes.Span.SequenceEqual(file.Bytes.Span))
        {
            var faults = new DiagnosticBag();
            reading = new Reading(file, read(file, faults), faults.Sorted());
            _byPath[file.Path] = reading;
        }

        diagnostics.AddAll(reading.Faults);
        return reading.Record;
    }

    private sealed record Reading(ContentFile File, SourceRecord? Record, IReadOnlyList<Diagnostic> Faults);
}
