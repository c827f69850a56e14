namespace ListPortal.Publishing;

/// <summary>What a disk says no with, in the words of editors.</summary>
internal static class DiskRefusal
{
    // On Unix the runtime puts the error number (errno) into HResult, on Windows the code of the system.
    private const int HeldOnUnix = 11;
    private const int HeldOnMac = 35;
    private const int HeldOnWindows = unchecked((int)0x80070020);

    public static bool IsHeldByAnother(IOException exception) => exception.HResult is HeldOnUnix or HeldOnMac or HeldOnWindows;

    public static bool IsOne(Exception exception) => exception is IOException or UnauthorizedAccessException;

    public static string Why(Exception exception) => exception.HResult switch
    {
        28 or unchecked((int)0x80070070) => "磁盘已满",
        30 => "磁盘只能读",
        27 => "文件超过了系统允许的大小",
        unchecked((int)0x80070005) => "没有写入的权限",
        unchecked((int)0x80070003) => "上一级文件夹不存在，也建不起来",
        _ => $"系统的答复是“{exception.Message}”",
    };
}
