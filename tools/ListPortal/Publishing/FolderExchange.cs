using System.Runtime.InteropServices;

namespace ListPortal.Publishing;

/// <summary>Puts one folder in the place of another, at once where the system can do so.</summary>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Of Linux: this file system or kernel cannot exchange.</summary>
    private static readonly int[] Unable = [22, 38, 95];

    /// <summary>Each folder gets the name of the other. Both must be there.</summary>
    /// <exception cref="IOException">The system refuses; both stand as before.</exception>
    public static void Swap(string folder, string other)
    {
        if (!SwapAtOnce(folder, other))
        {
            SwapByRenaming(folder, other);
        }
    }

    /// <summary>Takes up what a renaming left that was broken off.</summary>
    public static void Recover(string folder, string other)
    {
        var aside = Aside(folder);
        if (SiteRecord.IsIn(aside))
        {
            Directory.Move(aside, Directory.Exists(folder) ? other : folder);
        }
    }

    /// <summary>For systems without an exchange: for a moment nothing stands at the first name.</summary>
    internal static void SwapByRenaming(string folder, string other)
    {
        Directory.Move(folder, Aside(folder));
        try
        {
            Directory.Move(other, folder);
        }
        catch (IOException)
        {
            // Something holds the other folder open: visitors get the old site back.
            Directory.Move(Aside(folder), folder);
            throw;
        }

        Directory.Move(Aside(folder), other);
    }

    private static string Aside(string folder) => $"{folder}.aside";

    private static bool SwapAtOnce(string folder, string other)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            if (RenameAt(CurrentFolder, folder, CurrentFolder, other, Exchange) == 0)
            {
                return true;
            }
        }
        catch (EntryPointNotFoundException)
        {
            // A C library without the call, such as musl before 1.2.6.
            return false;
        }

        var error = Marshal.GetLastPInvokeError();
        return Unable.Contains(error) ? false : throw new IOException(Marshal.GetPInvokeErrorMessage(error));
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
