using ListPortal.Diagnostics;

namespace ListPortal.Editing.Fixing;

/// <summary>One slip that was mended, told to the editor whose file it is.</summary>
public sealed record Mend(SourcePosition Position, string What)
{
    public override string ToString() => $"{Position}: 已改正：{What}";
}
