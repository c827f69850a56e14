using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content;

/// <summary>What one line of an adjustment does to the number of delegations in force. A document states the number of its day.</summary>
public static class AdmissionBalance
{
    private const string Status = "status";

    /// <summary>1 where the item comes into force, −1 where it ceases to be, else 0.</summary>
    public static int Of(string field, string from, string to)
    {
        var inForce = Fields.Terms.Status.InForce.WordOf();
        return field != Status ? 0 : (to == inForce ? 1 : 0) - (from == inForce ? 1 : 0);
    }

    /// <summary>The items that adjustments hold in force on a day: what the lists ought to publish, and no more.</summary>
    /// <param name="changes">In any order; of two on one day the later one counts.</param>
    public static HashSet<(string Zone, string Item)> InForceOn(DateOnly day, IEnumerable<(DateOnly Effective, string Zone, string Item, string Field, string To)> changes) =>
        [.. changes.Where(change => change.Field == Status && change.Effective <= day)
            .OrderBy(change => change.Effective)
            .GroupBy(change => (change.Zone, change.Item))
            .Where(history => history.Last().To == Fields.Terms.Status.InForce.WordOf())
            .Select(history => history.Key)];
}
