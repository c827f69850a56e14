namespace ListPortal.Content;

/// <summary>A file of the project as a named piece of text, so that nobody below needs the disk.</summary>
/// <param name="Path">Path below the root, with forward slashes.</param>
public sealed record ContentFile(string Path, ReadOnlyMemory<byte> Bytes);
