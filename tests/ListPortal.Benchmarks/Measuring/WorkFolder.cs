namespace ListPortal.Benchmarks.Measuring;

/// <summary>A temporary folder, gone when the benchmark ends.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("listportal-benchmark-").FullName;

    public string this[string name] => Path.Combine(_path, name);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
