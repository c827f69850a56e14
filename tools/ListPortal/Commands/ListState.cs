using ListPortal.Changes;
using ListPortal.Content;
using ListPortal.Diagnostics;

namespace ListPortal.Commands;

/// <summary>The lists at one time: of a commit, of another folder, or as they stand in the project.</summary>
/// <param name="Name">What the user called it.</param>
internal sealed record ListState(string Name, IReadOnlyList<ContentFile> Files)
{
    private const string WorkingTree = "工作区";
    private const int ShortHash = 8;

    /// <summary>Faults of reading; the lists are compared as far as they could be read.</summary>
    public DiagnosticBag Faults { get; private init; } = new();

    /// <param name="word">A folder or a revision; null for the project as it stands.</param>
    /// <exception cref="WrongUseException">It is neither.</exception>
    public static ListState Of(string? word, Project project)
    {
        if (word is null)
        {
            return Of(WorkingTree, project.Root);
        }

        if (Directory.Exists(Path.Combine(word, ContentFolder.Name)))
        {
            return Of(word, word);
        }

        var commit = Git.Resolve(project.Root, word);
        return new ListState($"{word}（{commit[..ShortHash]}）", Git.FilesAt(project.Root, commit));
    }

    private static ListState Of(string name, string root)
    {
        var faults = new DiagnosticBag();
        return new ListState(name, ContentFolder.Read(root, faults)) { Faults = faults };
    }

    public Snapshot Read() => Snapshot.Of(ContentReader.Read(Files, Faults));
}
