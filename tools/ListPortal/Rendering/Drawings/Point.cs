namespace ListPortal.Rendering.Drawings;

/// <summary>A place in a drawing.</summary>
internal readonly record struct Point(int X, int Y);
