using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>Who supervises what was handled, how, and on which ground.</summary>
public sealed record Supervision
{
    public required Stated<string> Body { get; init; }

    public required Stated<IReadOnlyList<SupervisionMethod>> Methods { get; init; }

    public required Stated<string> Content { get; init; }

    public required Stated<string>? Basis { get; init; }

    public required Stated<string>? Frequency { get; init; }
}
