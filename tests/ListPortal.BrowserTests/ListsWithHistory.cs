using System.Diagnostics;

namespace ListPortal.BrowserTests;

/// <summary>A copy of the real lists with a past: what they say today was published on the second of two days, and the first said some things otherwise.</summary>
internal sealed class ListsWithHistory : IDisposable
{
    public const string FirstDay = "2026-11-10";
    public const string SecondDay = "2026-11-20";

    private static readonly (string File, string Now, string Then)[] Differences =
    [
        ("content/delegations/danyang-edz/construction-permit.yml", "  amount: 3\n", "  amount: 4\n"),
        ("content/items/food-business-licence.yml", "\nsummary: ", "\nsummary: 原来的说明。"),
        ("content/papers.yml", "papers:\n", "papers:\n  - {id: old-paper, name: 不再使用的证明, issuer: 待核, issued_when: 待核, shared: 待核}\n"),
    ];

    public ListsWithHistory()
    {
        foreach (var folder in new[] { "content", "templates" })
        {
            CopiedLists.CopyFolder(Path.Combine(RealLists.Root, folder), Path.Combine(Root, folder));
        }

        var settings = File.ReadAllText(Path.Combine(RealLists.Root, RealLists.Settings));
        File.WriteAllText(Path.Combine(Root, RealLists.Settings), settings.Replace("\nhistory_from: 2026-11-27\n", "\nhistory_from: 2026-11-01\n", StringComparison.Ordinal));
        Git(FirstDay, "init", "-q");
        Write(difference => difference.Now, difference => difference.Then);
        Commit(FirstDay);
        Write(difference => difference.Then, difference => difference.Now);
        Commit(SecondDay);
    }

    public string Root { get; } = TemporaryFolder.NewPath();

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Write(Func<(string File, string Now, string Then), string> passage, Func<(string File, string Now, string Then), string> replacement)
    {
        foreach (var difference in Differences)
        {
            var path = Path.Combine(Root, difference.File);
            var text = File.ReadAllText(path);
            var at = text.IndexOf(passage(difference), StringComparison.Ordinal);
            File.WriteAllText(path, at < 0 ? throw new InvalidOperationException($"{difference.File} does not say: {passage(difference)}") : text[..at] + replacement(difference) + text[(at + passage(difference).Length)..]);
        }
    }

    private void Commit(string day)
    {
        Git(day, "add", "-A");
        Git(day, "-c", "user.name=test", "-c", "user.email=test@example.invalid", "commit", "-q", "--no-gpg-sign", "-m", day);
    }

    private void Git(string day, params string[] words)
    {
        var start = new ProcessStartInfo("git", ["-C", Root, .. words]);
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = $"{day}T12:00:00+08:00";
        using var git = Process.Start(start)!;
        git.WaitForExit();
        if (git.ExitCode != 0)
        {
            throw new InvalidOperationException($"git {string.Join(' ', words)} failed.");
        }
    }
}
