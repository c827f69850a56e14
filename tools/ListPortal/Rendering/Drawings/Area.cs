namespace ListPortal.Rendering.Drawings;

/// <summary>A rectangle of a drawing.</summary>
internal readonly record struct Area(int X, int Y, int Width, int Height);
