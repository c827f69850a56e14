using System.IO.Compression;
using System.Text;

namespace ListPortal.Editing.Workbooks;

/// <summary>Looks into the archive before any library reads it: sizes are counted, not believed, and what could act is refused.</summary>
internal static class WorkbookGuard
{
    private const int Packed = 20 * 1024 * 1024;
    private const int Unpacked = 120 * 1024 * 1024;
    private const int MostParts = 300;
    private const string Macros = "工作簿里有宏、外部链接或者嵌入的对象；请去掉后另存为 .xlsx。";
    private const string ContentTypes = "[Content_Types].xml";
    private const string External = "TargetMode=\"External\"";
    private static readonly string[] Acting = ["vbaproject", "/activex/", "/embeddings/", "/externallinks/", "/querytables/", "connections.xml"];

    /// <exception cref="WorkbookRefusedException">The file is too large, no archive, or holds macros, links or objects.</exception>
    public static void Check(byte[] bytes)
    {
        if (bytes.Length > Packed)
        {
            throw new WorkbookRefusedException("文件超过 20 MB；清单的工作簿都很小，请检查是不是选错了文件。");
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            CheckParts(archive);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw new WorkbookRefusedException("这不是 .xlsx 工作簿，或者已经损坏；请用 Excel 或 WPS 打开后另存为 .xlsx。");
        }
    }

    private static void CheckParts(ZipArchive archive)
    {
        if (archive.Entries.Count > MostParts)
        {
            throw new WorkbookRefusedException("工作簿里的部件太多，不像是本工具导出的；请重新导出。");
        }

        var left = Unpacked;
        foreach (var entry in archive.Entries)
        {
            var name = $"/{entry.FullName}".ToLowerInvariant();
            if (Acting.Any(part => name.Contains(part, StringComparison.Ordinal)))
            {
                throw new WorkbookRefusedException(Macros);
            }

            left -= Length(entry, left);
        }
    }

    private static int Length(ZipArchiveEntry entry, int most)
    {
        using var content = entry.Open();
        var buffer = new byte[81920];
        var length = 0;
        for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            length += read;
            if (length > most)
            {
                throw new WorkbookRefusedException("工作簿展开后太大，没有读取；清单的工作簿都很小，请检查是不是选错了文件。");
            }

            if (Refusal(entry.FullName, Encoding.UTF8.GetString(buffer, 0, read)) is { } reason)
            {
                throw new WorkbookRefusedException(reason);
            }
        }

        return length;
    }

    private static string? Refusal(string part, string text) => Path.GetExtension(part) switch
    {
        ".rels" when text.Contains(External, StringComparison.OrdinalIgnoreCase) => "工作簿里有指向外部的链接；请去掉后另存为 .xlsx。",
        ".xml" when part == ContentTypes && text.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) => Macros,
        _ => null,
    };
}
