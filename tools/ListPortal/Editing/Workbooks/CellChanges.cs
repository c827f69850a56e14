using ListPortal.Changes;
using ListPortal.Fields.Plain;

namespace ListPortal.Editing.Workbooks;

/// <summary>A cell has no blank lines at its end, a block of YAML may have: that difference alone is no conflict.</summary>
public static class CellChanges
{
    public static IReadOnlyList<Change> Aligned(IReadOnlyList<Change> changes, Snapshot now) => [.. changes.Select(change => Aligned(change, now.Find(change.Place)))];

    private static Change Aligned(Change change, PlainValue? stands)
    {
        if (change is not { Before: PlainText before, After: PlainText after } || stands is not PlainText text || text == before || text.Value.Trim() != before.Value)
        {
            return change;
        }

        return change with { Before = text, After = new PlainText(after.Value + text.Value[text.Value.TrimEnd().Length..]) };
    }
}
