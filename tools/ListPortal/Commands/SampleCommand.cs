using System.Globalization;
using ListPortal.Changes;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Editing;
using ListPortal.Editing.Samples;

namespace ListPortal.Commands;

/// <summary>Writes lists of any size, with settings and templates, to measure and to try the generator with.</summary>
public sealed class SampleCommand : ICommand
{
    private const string Templates = "templates";

    public string Usage => "sample --zones N --items M --output DIR [--seed S]";

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape>
    {
        ["--zones"] = OptionShape.Value,
        ["--items"] = OptionShape.Value,
        ["--output"] = OptionShape.Value,
        ["--seed"] = OptionShape.Value,
    };

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        var folder = arguments.Value("--output") ?? throw new WrongUseException("请用 --output 写明文件夹。");
        var size = new SampleSize(Number(arguments, "--zones", null), Number(arguments, "--items", null), Number(arguments, "--seed", 0));
        if (size.Zones == 0 || size.Items == 0)
        {
            throw new WrongUseException("--zones 和 --items 至少是 1。");
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new WrongUseException($"文件夹 {folder} 不是空的；请换一个。");
        }

        var real = ListState.Of(null, project).Read();
        var files = SampleLists.Of(real, size).ToDictionary(file => file.Key, file => (ReadOnlyMemory<byte>?)EditedFile.Of(file.Value), StringComparer.Ordinal);
        Directory.CreateDirectory(folder);
        ListWriter.Write(folder, files);
        CopyTemplates(Path.Combine(project.Root, Templates), Path.Combine(folder, Templates));
        output.WriteLine($"已生成 {folder}：开发区 {size.Zones}，事项 {size.Items}，文件 {files.Count}；生成网站：build --root {folder}");
        return 0;
    }

    private static int Number(Arguments arguments, string option, int? otherwise) => arguments.Value(option) is { } text
        ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new WrongUseException($"{option} 后面要写一个整数。")
        : otherwise ?? throw new WrongUseException($"请写明 {option}。");

    private static void CopyTemplates(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
