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
}
