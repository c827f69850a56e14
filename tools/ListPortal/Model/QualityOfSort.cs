using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>How search did on one sort of judged queries; of those outside the portal the share that was told so.</summary>
public sealed record QualityOfSort(QuerySort Sort, int Queries, double Mrr);
