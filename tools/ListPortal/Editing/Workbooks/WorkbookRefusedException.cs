namespace ListPortal.Editing.Workbooks;

/// <summary>A file that is no workbook of these lists, or holds what they do not take. The message tells an editor why and where.</summary>
public sealed class WorkbookRefusedException(string message) : Exception(message);
