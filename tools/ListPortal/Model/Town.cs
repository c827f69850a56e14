using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>A town or subdistrict that hosts a zone.</summary>
public sealed record Town(string Id, string Name, Confidence Confidence);
