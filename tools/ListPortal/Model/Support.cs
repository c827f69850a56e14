namespace ListPortal.Model;

/// <summary>The guidance that the zone gets with a delegation.</summary>
public sealed record Support(string Training, string System, string Ownership);
