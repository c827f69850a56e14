namespace ListPortal.Fields;

/// <summary>Describes one field of a source record to people and to programs; every use of the field reads it here.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string label, string meaning) : Attribute
{
    /// <summary>The Chinese name that editors and visitors read.</summary>
    public string Label { get; } = label;

    /// <summary>What the field says, in one Chinese sentence for editors.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>The key must stand in the file: filled, or one of the words that <see cref="MayBe"/> allows.</summary>
    public bool Required { get; init; }

    /// <summary>Which words may stand instead of a value.</summary>
    public Absence MayBe { get; init; }

    /// <summary>The register in which the written id must be found.</summary>
    public Target RefersTo { get; init; }

    /// <summary>The text is Markdown; every other text is shown as it is written.</summary>
    public bool Markdown { get; init; }

    /// <summary>The unit of a number, for example 份.</summary>
    public string? Unit { get; init; }

    /// <summary>A right value, shown in content/README.md and in skeletons.</summary>
    public string? Example { get; init; }

    /// <summary>What a change of the field means to applicants.</summary>
    public Bearing Bearing { get; init; }
}
