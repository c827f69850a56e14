using System.Diagnostics;
using ListPortal.Tests.Sites;

namespace ListPortal.Tests.Publishing;

/// <summary>The generator as a program of its own, for what can only be done to a program: ending it, locking it in.</summary>
internal static class GeneratorProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "ListPortal.dll");

    public static Process Build(TinyProject project) => Start("dotnet", Program, "build", "--no-twins", "--root", project.Root);

    /// <summary>A build, a change of the site's title and another build, on a disk with room for so many bytes, which goes with the program; then the home page and the second build's exit code.</summary>
    public static Process BuildTwiceOnDisk(TinyProject project, string size, string disk)
    {
        var build = $"dotnet '{Program}' build --no-twins --root '{project.Root}' --output '{disk}/site'";
        return Start("unshare", "--map-root-user", "--mount", "sh", "-c",
            $"mount -t tmpfs -o size={size} none '{disk}' && {build} >/dev/null && sed -i 's/^title: .*/title: 新的标题/' '{project.Root}/site.config.yml' && {build}; code=$?; cat '{disk}/site/index.html'; exit $code");
    }

    private static Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start)!;
    }
}
