using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Xunit;

namespace ListPortal.Tests.Sites;

/// <summary>The script at the top only forwards: a verb and its options go to the generator as they are, and its exit code comes back.</summary>
public sealed class BuildScriptTests
{
    private static readonly string Script = Repository.PathOf("build.ps1");

    [Theory]
    [InlineData("", "build")]
    [InlineData("build --strict --output 'a folder'", "build", "--strict", "--output", "a folder")]
    [InlineData("--strict --json", "build", "--strict", "--json")]
    [InlineData("validate --root 'C:\\a b'", "validate", "--root", "C:\\a b")]
    [InlineData("search 开饭店 --zone jurong-edz", "search", "开饭店", "--zone", "jurong-edz")]
    public void Words_are_forwarded_as_they_are(string written, params string[] forwarded)
    {
        using var shell = ShellWhereDotnetSays("$global:words = $args; $global:LASTEXITCODE = 0");
        shell.AddScript($"& '{Script}' {written}").Invoke();
        var words = ((object[])shell.Runspace.SessionStateProxy.GetVariable("words")).Select(word => word.ToString()).ToList();
        Assert.Equal(["run", "--project", $"{Repository.Root}/tools/ListPortal", "--", .. forwarded], words);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_exit_code_of_the_generator_is_the_scripts(int code)
    {
        using var shell = ShellWhereDotnetSays($"$global:LASTEXITCODE = {code}");
        shell.AddScript($"& '{Script}' build; $LASTEXITCODE");
        Assert.Equal(code, Assert.Single(shell.Invoke()).BaseObject);
    }

    [Fact]
    public void The_generator_is_really_there()
    {
        using var shell = PowerShell.Create(InitialSessionState.CreateDefault2());
        var told = shell.AddScript($"& '{Script}' wrong-verb; $LASTEXITCODE").Invoke().Select(line => line.ToString()).ToList();
        Assert.Contains(told, line => line.Contains("wrong-verb", StringComparison.Ordinal));
        Assert.Equal("2", told[^1]);
    }

    // A function goes before a program of the same name.
    private static PowerShell ShellWhereDotnetSays(string body)
    {
        var shell = PowerShell.Create(InitialSessionState.CreateDefault2());
        shell.AddScript($"function global:dotnet {{ {body} }}").Invoke();
        shell.Commands.Clear();
        return shell;
    }
}
