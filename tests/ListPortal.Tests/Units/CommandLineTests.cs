using System.Text.Json;
using ListPortal.Commands;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class CommandLineTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly TinyProject _project = new("one-zone");

    public void Dispose()
    {
        _project.Dispose();
        _output.Dispose();
    }

    [Fact]
    public void Lists_that_are_right_give_0()
    {
        Assert.Equal(0, Run("validate", "--root", _project.Root));
        Assert.Contains("错误 0，警告 0", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_with_a_fault_give_1_and_say_where()
    {
        _project.Replace("content/zones/yunxi.yml", "short_name:", "shortname:");
        Assert.Equal(1, Run("validate", "--root", _project.Root));
        Assert.Contains("content/zones/yunxi.yml(3,1): error LP102:", _output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "     3 | shortname: ")]
    [InlineData("json", "\"line\": 3,")]
    [InlineData("github", "::error file=content/zones/yunxi.yml,line=3,col=1,title=LP102")]
    [InlineData("sarif", "\"startLine\": 3,")]
    public void Faults_are_told_in_the_format_that_is_wanted(string format, string told)
    {
        _project.Replace("content/zones/yunxi.yml", "short_name:", "shortname:");
        Assert.Equal(1, Run("validate", "--format", format, "--root", _project.Root));
        Assert.Contains(told, _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_link_leads_to_is_not_shown()
    {
        var secret = Path.Combine(_project.Root, "secret");
        File.WriteAllText(secret, "密码");
        File.CreateSymbolicLink(Path.Combine(_project.Root, "content", "zones", "linked.yml"), secret);

        Assert.Equal(1, Run("validate", "--root", _project.Root));

        Assert.Contains("content/zones/linked.yml(1,1): error LP113", _output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("密码", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_give_1_only_where_they_count()
    {
        _project.Replace("content/delegations/yunxi/shop-licence.yml", "  until: 2027-12-31", "  until: 2026-11-23");
        Assert.Equal(0, Run("validate", "--root", _project.Root));
        Assert.Equal(1, Run("validate", "--strict", "--root", _project.Root));
    }

    [Theory]
    [InlineData]
    [InlineData("bulid")]
    [InlineData("--root")]
    [InlineData("validate", "--strickt")]
    [InlineData("build", "folder")]
    [InlineData("validate", "--root")]
    [InlineData("build", "--output")]
    [InlineData("serve", "--port", "eighty")]
    [InlineData("serve", "--port", "0")]
    [InlineData("validate", "--format", "xml")]
    public void Wrong_use_gives_2_and_shows_the_right_one(params string[] words)
    {
        Assert.Equal(2, words.Length > 0 && words[0] == "serve" ? Run([.. words, "--root", _project.Root]) : Run(words));
        // Of a verb that there is, its own usage; else that of all.
        var verb = words.ElementAtOrDefault(0) is "build" or "serve" ? words[0] : "validate";
        Assert.Contains($"\n  {verb} [", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_usage_of_other_verbs_does_not_hide_what_is_wrong()
    {
        Run("build", "folder");
        Assert.Equal(3, _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_is_no_wrong_use(string word)
    {
        Assert.Equal(0, Run(word));
        Assert.Contains("validate", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_outside_of_any_project_gives_2()
    {
        using var elsewhere = new TemporaryFolder();
        Assert.Equal(2, Run("validate", "--root", elsewhere.Path));
    }

    [Fact]
    public void The_project_is_found_from_a_folder_inside_it() => Assert.Equal(0, Run("validate", "--root", Path.Combine(_project.Root, "content", "zones")));

    [Fact]
    public void A_build_goes_into_public_unless_told_otherwise()
    {
        Assert.Equal(0, Run("build", "--root", _project.Root));
        Assert.True(File.Exists(Path.Combine(_project.Root, "public", "index.html")));
        Assert.Equal(0, Run("build", "--root", _project.Root, "--output", Path.Combine(_project.Root, "elsewhere")));
        Assert.True(File.Exists(Path.Combine(_project.Root, "elsewhere", "index.html")));
    }

    [Fact]
    public void A_build_tells_its_counts_as_one_JSON_object()
    {
        Assert.Equal(0, Run("build", "--json", "--root", _project.Root));
        using var summary = JsonDocument.Parse(_output.ToString());
        Assert.Equal(1, summary.RootElement.GetProperty("zones").GetInt32());
        Assert.Equal(2, summary.RootElement.GetProperty("delegations").GetInt32());
        Assert.Equal(0, summary.RootElement.GetProperty("errors").GetInt32());
    }

    [Fact]
    public void A_build_of_faulty_lists_gives_1()
    {
        _project.Replace("content/zones/yunxi.yml", "short_name:", "shortname:");
        Assert.Equal(1, Run("build", "--root", _project.Root));
        Assert.False(Directory.Exists(Path.Combine(_project.Root, "public")));
    }

    private int Run(params string[] words) => CommandLine.Run(words, _output, _ => Repository.AsOf);
}
