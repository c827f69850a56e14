namespace ListPortal.Model;

/// <summary>One item in two zones, and what an applicant would find different; nothing where one of them does not handle it.</summary>
public sealed record PairedItem(Guide One, Guide Other, IReadOnlyList<ComparedFact> Different);
