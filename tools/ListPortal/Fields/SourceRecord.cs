using ListPortal.Diagnostics;

namespace ListPortal.Fields;

/// <summary>A mapping as an editor wrote it. Nothing in it has been checked beyond the types of its values.</summary>
public abstract record SourceRecord
{
    public required SourcePosition Position { get; init; }
}
