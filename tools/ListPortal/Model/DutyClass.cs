using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>A class of duties, on one side of one division list.</summary>
public sealed record DutyClass
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required DivisionList List { get; init; }

    public required DutySide Side { get; init; }

    public required string Group { get; init; }

    public required string Summary { get; init; }
}
