using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.History;

/// <summary>Compares with the file beside a case; LISTPORTAL_ACCEPT=1 writes it.</summary>
internal static class Golden
{
    public static void Accept(string name, string told)
    {
        var path = Repository.PathOf("tests", "cases", "history", $"{name}.expected.txt");
        if (Environment.GetEnvironmentVariable("LISTPORTAL_ACCEPT") == "1")
        {
            File.WriteAllText(path, told);
        }

        Assert.Equal(File.ReadAllText(path), told);
    }
}
