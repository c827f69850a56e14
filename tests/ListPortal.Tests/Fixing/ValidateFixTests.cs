using ListPortal.Commands;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Fixing;

public sealed class ValidateFixTests : IDisposable
{
    private const string Zone = "content/zones/yunxi.yml";
    private const string Delegation = "content/delegations/yunxi/shop-licence.yml";
    private readonly StringWriter _output = new();
    private readonly TinyProject _project = new("one-zone");

    public void Dispose()
    {
        _project.Dispose();
        _output.Dispose();
    }

    [Fact]
    public void Mends_are_told_before_the_faults_that_are_left()
    {
        BreakADate();
        _project.Replace(Zone, "short_name:", "shortname:");

        Assert.Equal(1, Fix());

        Assert.StartsWith($"{Delegation}(26,12): 已改正：生效日期“2025/1/1”写成“2025-01-01”{_output.NewLine}已改正 1 个文件{_output.NewLine}{Zone}(3,1): error LP102", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("effective: 2025-01-01\n", Read(Delegation), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        BreakADate();
        Fix();
        _output.GetStringBuilder().Clear();
        Assert.Equal(0, Fix());
        Assert.Equal($"已改正 0 个文件{_output.NewLine}错误 0，警告 0{_output.NewLine}", _output.ToString());
    }

    [Fact]
    public void A_file_without_a_slip_is_not_even_written()
    {
        var path = Path.Combine(_project.Root, Zone);
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, longAgo);
        Fix();
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void Only_the_paths_that_are_asked_for_are_mended()
    {
        BreakADate();
        Fix("content/zones");
        Assert.Contains("2025/1/1", Read(Delegation), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("secret.yml", "name：密码\n");
        elsewhere.Write("site.config.yml", Read("site.config.yml").Replace("title: ", "title：", StringComparison.Ordinal));
        File.Delete(Path.Combine(_project.Root, "site.config.yml"));
        File.CreateSymbolicLink(Path.Combine(_project.Root, "site.config.yml"), elsewhere["site.config.yml"]);
        File.CreateSymbolicLink(Path.Combine(_project.Root, "content", "zones", "linked.yml"), elsewhere["secret.yml"]);
        var before = elsewhere.Read("site.config.yml");

        Assert.Equal(1, Fix());

        Assert.Equal(before, elsewhere.Read("site.config.yml"));
        Assert.Equal("name：密码\n", elsewhere.Read("secret.yml"));
    }

    [Fact]
    public void Lists_in_a_folder_that_is_a_link_are_left()
    {
        using var elsewhere = new TemporaryFolder();
        BreakADate();
        Directory.Move(Path.Combine(_project.Root, "content"), elsewhere["content"]);
        Directory.CreateSymbolicLink(Path.Combine(_project.Root, "content"), elsewhere["content"]);

        Fix();

        Assert.Contains("2025/1/1", elsewhere.Read(Delegation), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_report_for_programs_mends_are_not_mixed_in()
    {
        BreakADate();
        Assert.Equal(0, Fix("--format", "json"));
        Assert.StartsWith("{", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("2025-01-01", Read(Delegation), StringComparison.Ordinal);
    }

    private void BreakADate() => _project.Replace(Delegation, "effective: 2025-01-01", "effective: 2025/1/1");

    private string Read(string path) => File.ReadAllText(Path.Combine(_project.Root, path));

    private int Fix(params string[] words) => CommandLine.Run(["validate", "--fix", "--root", _project.Root, .. words], _output, _ => Repository.AsOf);
}
