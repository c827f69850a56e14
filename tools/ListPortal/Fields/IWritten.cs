using ListPortal.Diagnostics;

namespace ListPortal.Fields;

/// <summary>What every written value has whatever its type: its presence and its place.</summary>
public interface IWritten
{
    Presence Presence { get; }

    SourcePosition Position { get; }
}
