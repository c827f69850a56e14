using ListPortal.Model;

namespace ListPortal.Search;

/// <summary>What became of one judged query.</summary>
internal sealed record JudgedAnswer
{
    public required JudgedQuery Query { get; init; }

    /// <summary>Of the first right record, from 1; 0 where none came.</summary>
    public required int Place { get; init; }

    public required double Gain { get; init; }

    public required bool IsEmpty { get; init; }

    public required bool IsToldOutside { get; init; }

    public double Reciprocal => Place == 0 ? 0 : 1.0 / Place;
}
