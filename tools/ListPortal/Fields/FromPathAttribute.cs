namespace ListPortal.Fields;

/// <summary>Marks a property that the file's path gives: the path is the key and is not repeated inside.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FromPathAttribute : Attribute;
