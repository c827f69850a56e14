using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One class of duties with its matters.</summary>
public sealed record ClassView(DutyClass Class, IReadOnlyList<CountOf<Matter>> Matters, IReadOnlyList<GroupOf<Matter, DivisionRow>> Rows);
