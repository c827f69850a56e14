using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>The issuing document behind records. Whether they are samples follows from it alone.</summary>
public sealed record Document
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required Stated<string> Number { get; init; }

    public required string Issuer { get; init; }

    public required DateOnly Issued { get; init; }

    public required Stated<DateOnly>? Effective { get; init; }

    public required Provenance Provenance { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<AssertedTotal> Asserts { get; init; }

    public bool IsSample => Provenance == Provenance.Sample;
}
