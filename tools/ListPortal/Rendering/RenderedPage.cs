using ListPortal.Diagnostics;
using ListPortal.Site;

namespace ListPortal.Rendering;

/// <summary>What became of a page: its file, or the fault of its template.</summary>
internal sealed record RenderedPage(OutputFile? File, Diagnostic? Fault);
