using ListPortal.History;

namespace ListPortal.Site.Past;

/// <summary>What one publication changed of a record.</summary>
internal sealed record TrailStep(Publication Publication, IReadOnlyList<PublishedChange> Changes);
