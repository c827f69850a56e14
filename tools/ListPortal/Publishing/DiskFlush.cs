using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ListPortal.Publishing;

/// <summary>
/// Waits until what was written is on the disk. Without it a power cut after the exchange could leave a new site of empty
/// files: the names reach the disk before the bytes do.
/// </summary>
internal static partial class DiskFlush
{
    /// <summary>Everything on the file system of this file. Elsewhere than on Linux the system decides.</summary>
    public static void Of(SafeFileHandle file)
    {
        if (OperatingSystem.IsLinux())
        {
            _ = SyncFileSystem(file);
        }
    }

    [LibraryImport("libc", EntryPoint = "syncfs")]
    private static partial int SyncFileSystem(SafeFileHandle file);
}
