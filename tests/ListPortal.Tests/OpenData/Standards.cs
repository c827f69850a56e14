using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.OpenData;

/// <summary>Official shapes and schemas of standards. They are not ours to publish: they lie beside the repository, or where LISTPORTAL_STANDARDS says.</summary>
internal static class Standards
{
    public static string PathOf(string name)
    {
        var folder = Environment.GetEnvironmentVariable("LISTPORTAL_STANDARDS") ?? Path.Combine(Repository.Root, "..", "shared", "standards");
        var path = Path.Combine(folder, name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not here; LISTPORTAL_STANDARDS names the folder that holds the official shapes.");
        return path;
    }
}
