using System.Text.Json;
using ListPortal.Commands;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Changes;

/// <summary>The verbs by which a change travels: from a commit to a diff, from a diff to the lists again, and to the eyes of a reviewer.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private const string Licence = "content/delegations/yunxi/shop-licence.yml";
    private const string Sentence = "承诺办结时限由 5 个工作日改为 4 个工作日（缩短）";
    private readonly GitProject _project = new();
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();

    public void Dispose()
    {
        _project.Dispose();
        _folder.Dispose();
        _output.Dispose();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    public void What_stands_in_the_working_tree_is_compared_with_a_commit(string format)
    {
        Shorten();
        Assert.Equal(0, Run("diff", "main", "--format", format));
        Assert.Contains(Sentence, _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_commits_are_compared_and_the_pages_between_them_counted()
    {
        _project.Replace("content/items/road-works.yml", "summary: ", "summary: 请看：");
        _project.Commit("reword");
        Assert.Equal(0, Run("diff", "HEAD~1", "HEAD", "--format", "json"));
        using var report = JsonDocument.Parse(_output.ToString());
        Assert.Contains("/items/road-works/", report.RootElement.GetProperty("pages").EnumerateArray().Select(page => page.GetProperty("address").GetString()));
        Assert.Equal("措辞", report.RootElement.GetProperty("sentences")[0].GetProperty("class").GetString());
    }

    [Fact]
    public void A_diff_in_JSON_carried_out_elsewhere_gives_the_same_lists_and_keeps_comments()
    {
        Shorten();
        _project.Replace(Licence, "visits: 1", "visits: 0   # 全程网办");
        using var other = new TinyProject("one-zone");
        other.Replace(Licence, "visits: 1", "visits: 1   # 取证时到一次");
        Run("diff", "main", "--format", "json", "--output", _folder["changes.json"]);

        Assert.Equal(0, CommandLine.Run(["apply", _folder["changes.json"], "--root", other.Root], _output, _ => Repository.AsOf));

        var applied = File.ReadAllText(Path.Combine(other.Root, Licence));
        Assert.Contains("visits: 0   # 取证时到一次", applied, StringComparison.Ordinal);
        _output.GetStringBuilder().Clear();
        Run("diff", other.Root);
        Assert.Contains("清单内容没有变化。", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_two_people_changed_stops_the_whole_and_shows_all_values()
    {
        Shorten();
        using var other = new TinyProject("one-zone");
        other.Replace(Licence, "amount: 5", "amount: 3");
        Run("diff", "main", "--format", "json", "--output", _folder["changes.json"]);
        _output.GetStringBuilder().Clear();

        Assert.Equal(1, CommandLine.Run(["apply", _folder["changes.json"], "--root", other.Root], _output, _ => Repository.AsOf));

        Assert.Contains($"冲突：{Licence} 的 promised_limit/amount", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("原值　5", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("要改成4", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("现在是3", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("amount: 3", File.ReadAllText(Path.Combine(other.Root, Licence)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("{\"format\":\"listportal-changes\",\"changes\":[{\"file\":\"../secret\",\"path\":\"name\",\"kind\":\"changed\",\"before\":null,\"after\":\"x\"}]}")]
    [InlineData("{\"format\":\"listportal-changes\",\"changes\":[{\"file\":\"content/items/../x.yml\",\"path\":\"name\",\"kind\":\"changed\",\"before\":null,\"after\":\"x\"}]}")]
    [InlineData("{\"format\":\"listportal-changes\",\"changes\":[{\"file\":\"content/items/x.yml\",\"path\":\"colour\",\"kind\":\"changed\",\"before\":null,\"after\":\"x\"}]}")]
    [InlineData("{\"format\":\"listportal-changes\",\"changes\":[{\"file\":\"content/items/x.yml\",\"path\":\"name\",\"kind\":\"changed\",\"before\":null,\"after\":5}]}")]
    public void A_file_that_is_no_diff_of_these_lists_is_refused(string text)
    {
        _folder.Write("changes.json", text);
        Assert.Equal(2, Run("apply", _folder["changes.json"]));
        Assert.Contains("changes.json：", _output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff", "no-such-branch")]
    [InlineData("diff", "--output")]
    [InlineData("diff", "-n")]
    [InlineData("diff", "main", "--format", "pdf")]
    [InlineData("validate", "--changed-since", "no-such-branch")]
    [InlineData("validate", "content/no-such-file.yml")]
    public void Wrong_use_is_told(params string[] words) => Assert.Equal(2, Run(words));

    [Fact]
    public void A_preview_shows_pages_before_and_after_in_one_file_without_scripts()
    {
        _project.Replace("content/items/road-works.yml", "summary: ", "summary: 请看：");
        Assert.Equal(0, Run("preview", "main", "--output", _folder["preview.html"]));
        var html = _folder.Read("preview.html");
        Assert.Equal(2 * Count(html, "class=\"touched\""), Count(html, " srcdoc="));
        Assert.Equal(1, Count(html, "<code>/items/road-works/</code>"));
        Assert.Contains("改动前", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_changed_lines_are_told_first()
    {
        _project.Replace("content/items/company-registration.yml", "summary:", "sumary:");
        _project.Commit("an old fault");
        _project.Replace("content/zones/yunxi.yml", "short_name:", "shortname:");
        Assert.Equal(1, Run("validate", "--changed-since", "HEAD"));
        Assert.StartsWith("本次改动的行：1 处\ncontent/zones/yunxi.yml(3,1)", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("其他行：1 处，可能是本次改动带来的\ncontent/items/company-registration.yml", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_files_asked_for_are_told_of()
    {
        _project.Replace("content/items/company-registration.yml", "summary:", "sumary:");
        Assert.Equal(0, Run("validate", "content/zones"));
        Assert.Equal(1, Run("validate", "content/zones", "content/items/company-registration.yml"));
    }

    [Fact]
    public void Safe_slips_are_mended_on_the_disk_and_the_rest_is_told()
    {
        _project.Replace(Licence, "visits: 1", "visits: 1次");
        _project.Replace("content/zones/yunxi.yml", "short_name:", "shortname:");
        Assert.Equal(1, Run("validate", "--fix"));
        Assert.Contains($"{Licence}(17,9): 已改正：到现场次数“1次”写成“1”", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("错误 1，警告 0", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("visits: 1\n", File.ReadAllText(Path.Combine(_project.Root, Licence)), StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private void Shorten() => _project.Replace(Licence, "amount: 5", "amount: 4");

    private int Run(params string[] words)
    {
        _output.NewLine = "\n";
        return CommandLine.Run([.. words, "--root", _project.Root], _output, _ => Repository.AsOf);
    }
}
