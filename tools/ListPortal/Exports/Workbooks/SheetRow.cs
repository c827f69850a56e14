namespace ListPortal.Exports.Workbooks;

/// <summary>A row of a sheet: its cells by the keys of their columns. An empty cell is a field that is not written.</summary>
public sealed class SheetRow
{
    private readonly Dictionary<string, string> _cells = new(StringComparer.Ordinal);

    public string this[string key]
    {
        get => _cells.GetValueOrDefault(key, "");
        set => _cells[key] = value;
    }

    public IEnumerable<string> Of(SheetPlan sheet) => sheet.Columns.Select(column => this[column.Key]);

    /// <summary>The record that the row is, in one text: its keys without its order.</summary>
    public string KeyIn(SheetPlan sheet) => string.Join('/', KeysOf(sheet).Select(key => this[key]));

    private static IEnumerable<string> KeysOf(SheetPlan sheet) => sheet.Columns.Take(sheet.Keys).Select(column => column.Key).Where(key => key != SheetColumn.Order);
}
