using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Editing.Fixing;

namespace ListPortal.Commands;

/// <summary>Mends the safe slips of a project's lists on the disk and says what was mended.</summary>
internal static class FixPrinter
{
    public static void Fix(Project project, TextWriter output)
    {
        var written = new SortedDictionary<string, ReadOnlyMemory<byte>?>(StringComparer.Ordinal);
        foreach (var file in ContentFolder.Read(project.Root, new DiagnosticBag()))
        {
            if (FileFix.Of(file) is var (mended, mends))
            {
                written[file.Path] = mended.Bytes;
                foreach (var mend in mends)
                {
                    output.WriteLine(mend);
                }
            }
        }

        ListWriter.Write(project.Root, written);
        output.WriteLine($"已改正 {written.Count} 个文件");
    }
}
