using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace ListPortal.Tests.Sites;

/// <summary>The same lists give the same bytes whatever the folder, the clock, the language of the machine or the order of its files.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public async Task The_real_content_gives_the_same_bytes_anywhere()
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        await Task.WhenAll(
            BuildElsewhere(here, "first", backwards: false, new() { ["TZ"] = "Asia/Shanghai", ["LANG"] = "C.UTF-8" }),
            BuildElsewhere(there, "a second place/with a longer name", backwards: true, new()
            {
                ["TZ"] = "Pacific/Kiritimati",
                // Turkish has its own i and its own decimal comma; the project's own setting would hide both.
                ["LANG"] = "tr_TR.UTF-8",
                ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
            }));
        Assert.Equal(PublishedFiles.Fingerprints(here["public"]), PublishedFiles.Fingerprints(there["public"]));
    }

    [Fact]
    public void The_culture_of_the_caller_reaches_no_file()
    {
        using var project = new TinyProject("sub-folder");
        project.Build();
        var usual = PublishedFiles.Fingerprints(project.Output);
        CultureInfo.CurrentCulture = StrangeCulture();
        project.Build();
        Assert.Empty(project.Diagnostics.Sorted());
        Assert.Equal(usual, PublishedFiles.Fingerprints(project.Output));
    }

    private static CultureInfo StrangeCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.ShortDatePattern = "d.M.yyyy";
        return culture;
    }

    private static async Task BuildElsewhere(TemporaryFolder folder, string place, bool backwards, Dictionary<string, string> environment)
    {
        var root = folder[place];
        FolderCopy.Copy(Repository.PathOf("content"), Path.Combine(root, "content"), backwards);
        FolderCopy.Copy(Repository.PathOf("templates"), Path.Combine(root, "templates"), backwards);
        File.Copy(Repository.PathOf("site.config.yml"), Path.Combine(root, "site.config.yml"));
        var start = new ProcessStartInfo("dotnet", [typeof(SiteBuild).Assembly.Location, "build", "--root", root, "--no-twins", "--output", folder["public"]])
        {
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var build = Process.Start(start)!;
        var told = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(build.ExitCode == 0, told);
    }
}
