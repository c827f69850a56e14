using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Editing.Fixing;

namespace ListPortal.Commands;

/// <summary>Mends the safe slips of a project's lists on the disk and says what was mended.</summary>
internal static class FixPrinter
{
    /// <param name="isAsked">Whether a file, below the root, may be mended.</param>
    public static void Fix(Project project, Func<string, bool> isAsked, TextWriter output)
    {
        var written = new SortedDictionary<string, ReadOnlyMemory<byte>?>(StringComparer.Ordinal);
        foreach (var file in ContentFolder.Read(project.Root, new DiagnosticBag()).Where(file => isAsked(file.Path) && !ListWriter.LeadsThroughALink(project.Root, file.Path)))
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
