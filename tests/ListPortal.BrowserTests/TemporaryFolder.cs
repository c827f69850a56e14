namespace ListPortal.BrowserTests;

/// <summary>Names of folders that nobody else uses.</summary>
internal static class TemporaryFolder
{
    public static string NewPath() => Path.Combine(Path.GetTempPath(), $"listportal-{Guid.NewGuid():N}");
}
