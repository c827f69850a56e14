using ListPortal.Commands;
using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class NewCommandTests : IDisposable
{
    private readonly GitProject _project = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };

    public static TheoryData<string> Kinds => [.. ContentKinds.All.Where(kind => kind.Kind!.Path.Contains('{', StringComparison.Ordinal)).Select(kind => kind.Kind!.Label)];

    public void Dispose()
    {
        _project.Dispose();
        _output.Dispose();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_new_file_of_every_kind_can_be_read_and_asks_only_for_what_is_missing(string kind)
    {
        var description = ContentKinds.All.Single(each => each.Kind!.Label == kind);
        string[] ids = [.. description.Kind!.Path.Split('{').Skip(1).Select(part => part.Split('}')[0] switch { "zone" => "yunxi", "item" => "discharge-permit", "id" => "new-one", _ => "2030" })];
        var taken = Path.Combine(_project.Root, ids.Aggregate(description.Kind.Path, (path, id) => path[..path.IndexOf('{', StringComparison.Ordinal)] + id + path[(path.IndexOf('}', StringComparison.Ordinal) + 1)..]));
        File.Delete(taken);
        Assert.Equal(0, Run(["new", kind, .. ids]));

        var faults = new DiagnosticBag();
        var path = _output.ToString().Split(' ', '；')[1];
        ContentReader.Read([new ContentFile(path, File.ReadAllBytes(Path.Combine(_project.Root, path)))], faults);
        Assert.All(faults.Sorted().Where(fault => fault.Position.File == path), fault => Assert.Contains(fault.Code, new[] { DiagnosticCodes.EmptyValue }));
    }

    [Fact]
    public void Every_field_is_explained_and_what_is_known_stands_there()
    {
        Run("new", "delegation", "yunxi", "discharge-permit", "--set", "document=first-batch", "--set", "promised_limit.amount=5", "--set", "channels=窗口办理，网上办理", "--set", "post=窗口: 一号");
        var text = File.ReadAllText(Path.Combine(_project.Root, "content/delegations/yunxi/discharge-permit.yml"));
        Assert.StartsWith("# yaml-language-server: $schema=../../../.vscode/schemas/delegation.schema.json\n# 赋权事项：", text, StringComparison.Ordinal);
        Assert.Contains("\ndocument: first-batch\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  amount: 5\n", text, StringComparison.Ordinal);
        Assert.Contains("\nchannels: [窗口办理, 网上办理]\n", text, StringComparison.Ordinal);
        Assert.Contains("\npost: \"窗口: 一号\"\n", text, StringComparison.Ordinal);
        Assert.All(RecordDescription.Of(typeof(SourceDelegation)).Fields, field => Assert.Contains($"# {field.About.Label}（", text, StringComparison.Ordinal));
    }

    [Fact]
    public void On_a_terminal_what_is_missing_is_asked_for()
    {
        var answers = new Queue<string>(["item", "new-one", "新事项"]);
        var command = new NewCommand(_ => answers.Count > 0 ? answers.Dequeue() : "");
        var arguments = Arguments.Parse(["new"], command.Options, command.Operands);
        Assert.Equal(0, command.Run(arguments, new Project(_project.Root, Repository.AsOf), _output));
        Assert.Contains("\nname: 新事项\n", File.ReadAllText(Path.Combine(_project.Root, "content/items/new-one.yml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("已经有了", "new", "item", "road-works")]
    [InlineData("是不是“road-works”？", "new", "delegation", "yunxi", "road-work")]
    [InlineData("没有“yunix”；是不是“yunxi”？", "new", "delegation", "yunix", "road-works")]
    [InlineData("不能用作标识", "new", "item", "../x")]
    [InlineData("不能用作标识", "new", "item", "新事项")]
    [InlineData("不能用作标识", "new", "item", "feed")]
    [InlineData("不能新建“itme”", "new", "itme", "x")]
    [InlineData("是不是“name”？", "new", "item", "x", "--set", "nam=y")]
    [InlineData("是不是“amount”？", "new", "delegation", "yunxi", "discharge-permit", "--set", "promised_limit.amont=5")]
    [InlineData("请写明下一级的字段，例如 promised_limit.amount=", "new", "delegation", "yunxi", "discharge-permit", "--set", "promised_limit=5")]
    [InlineData("请在新文件里填写", "new", "item", "x", "--set", "materials=营业执照")]
    [InlineData("是不是“first-batch”？", "new", "delegation", "yunxi", "discharge-permit", "--set", "document=first-bacth")]
    [InlineData("“多次”不是整数", "new", "delegation", "yunxi", "discharge-permit", "--set", "visits=多次")]
    [InlineData("应写成 字段=内容", "new", "item", "x", "--set", "name")]
    [InlineData("只要1个标识", "new", "item", "x", "y")]
    public void What_cannot_be_made_is_refused_with_the_reason(string reason, params string[] words)
    {
        Assert.Equal(2, Run(words));
        Assert.Contains(reason, _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_was_used_once_is_not_used_again()
    {
        File.Move(Path.Combine(_project.Root, "content/items/road-works.yml"), Path.Combine(_project.Root, "content/items/road-digging.yml"));
        _project.Commit("gone");
        Assert.Equal(2, Run("new", "item", "road-works"));
        Assert.Contains("以前用过", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_an_adjustment_names_was_published_once()
    {
        File.Delete(Path.Combine(_project.Root, "content/items/shop-licence.yml"));
        Directory.Delete(Path.Combine(_project.Root, ".git"), recursive: true);
        Assert.Equal(2, Run("new", "item", "shop-licence"));
        Assert.Contains("“shop-licence”以前用过（见 content/adjustments/", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_refused_writes_nothing()
    {
        Run("new", "delegation", "yunxi", "discharge-permit", "--set", "visits=多次");
        Assert.False(File.Exists(Path.Combine(_project.Root, "content/delegations/yunxi/discharge-permit.yml")));
    }

    private int Run(params string[] words) => CommandLine.Run([.. words, "--root", _project.Root], _output, _ => Repository.AsOf);
}
