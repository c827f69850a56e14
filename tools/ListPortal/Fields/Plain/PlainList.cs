namespace ListPortal.Fields.Plain;

/// <summary>A list of texts or of records, in the order of the file.</summary>
public sealed record PlainList(IReadOnlyList<PlainValue> Items) : PlainValue
{
    public bool Equals(PlainList? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Aggregate(0, HashCode.Combine);
}
