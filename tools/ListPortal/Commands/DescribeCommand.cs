using ListPortal.Content;
using ListPortal.Exports;

namespace ListPortal.Commands;

/// <summary>Writes content/README.md from the description of fields.</summary>
public sealed class DescribeCommand : ICommand
{
    public string Usage => "describe";

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape>();

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        File.WriteAllText(Path.Combine(project.Root, ContentKinds.Guide), FieldGuide.Markdown());
        output.WriteLine($"已写入 {ContentKinds.Guide}");
        return 0;
    }
}
