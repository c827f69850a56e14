using System.Text.RegularExpressions;

namespace ListPortal.Content;

/// <summary>The one pattern of ids: the file name is the id and the id is the address.</summary>
public static partial class Slug
{
    /// <summary>The pattern as it is quoted to editors.</summary>
    public const string Pattern = "[a-z0-9-]{1,64}";

    // Words that addresses need themselves, and names that Windows keeps for devices.
    private static readonly HashSet<string> ReservedWords = new(StringComparer.Ordinal)
    {
        "history", "at", "changes", "feed", "index", "data", "con", "prn", "aux", "nul",
    };

    public static bool IsValid(string id) => Shape().IsMatch(id);

    public static bool IsReserved(string id) => ReservedWords.Contains(id) || Device().IsMatch(id);

    [GeneratedRegex(@"\A[a-z0-9-]{1,64}\z")]
    private static partial Regex Shape();

    [GeneratedRegex(@"\A(com|lpt)[0-9]\z")]
    private static partial Regex Device();
}
