using ListPortal.Exports.Schemas;

namespace ListPortal.Commands;

/// <summary>Writes the JSON Schemas of all kinds of files, and the settings by which editors find them.</summary>
public sealed class SchemaCommand : ICommand
{
    public string Usage => "schema";

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape>();

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        foreach (var file in SchemaFiles.All)
        {
            var path = Path.Combine(project.Root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.Span);
        }

        output.WriteLine($"已写入 {SchemaFiles.All.Count} 个文件到 .vscode/");
        return 0;
    }
}
