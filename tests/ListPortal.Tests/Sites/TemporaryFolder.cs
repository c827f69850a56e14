namespace ListPortal.Tests.Sites;

/// <summary>A folder of one test's own, gone when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("listportal-").FullName;

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a text file, its folders with it.</summary>
    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
    }

    public string Read(string relative) => File.ReadAllText(this[relative]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
