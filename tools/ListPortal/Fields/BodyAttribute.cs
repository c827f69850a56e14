namespace ListPortal.Fields;

/// <summary>Marks the property that takes the Markdown below the front matter of a .md file.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BodyAttribute : Attribute;
