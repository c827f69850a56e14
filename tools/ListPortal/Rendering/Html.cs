namespace ListPortal.Rendering;

/// <summary>Text that is HTML already. Everything that is not of this type is escaped.</summary>
internal sealed record Html(string Value)
{
    public static Html Empty { get; } = new("");

    public override string ToString() => Value;
}
