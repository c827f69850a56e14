using System.Security.Cryptography;
using System.Text;

namespace ListPortal.Exports.Workbooks;

/// <summary>Tells whether the hidden sheet is as it was written: an altered base value would make an untouched cell look edited.</summary>
public static class BaseSeal
{
    /// <summary>Stands in the place of a table in the row of the seal.</summary>
    public const string Mark = "#seal";

    private const char Separator = '\u001f';

    /// <summary>A hash of all cells; blanks at their ends and empty cells at the ends of rows, which programs drop, do not count.</summary>
    public static string Of(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = string.Join('\n', rows.Select(row => string.Join(Separator, row.Select(cell => cell.Trim())).TrimEnd(Separator)));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
