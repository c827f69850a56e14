using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using ListPortal.Diagnostics;
using ListPortal.Diagnostics.Reports;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class ReportTests
{
    private const string File = "content/zones/云溪,a.yml";

    private static IReadOnlyList<Diagnostic> Faults { get; } =
    [
        new(DiagnosticCodes.TermExpired, new SourcePosition(File, 1, 1), "已过"),
        new(DiagnosticCodes.UnknownKey, new SourcePosition(File, 2, 6), "不认识“a”: 100%"),
    ];

    /// <summary>The library reads draft 6 and later; of the words that this schema uses, only the name of its id differs.</summary>
    private static JsonSchema Schema { get; } = JsonSchema.FromText(
        System.IO.File.ReadAllText(Repository.PathOf("tests", "standards", "sarif-2.1.0.schema.json"))
            .Replace("http://json-schema.org/draft-04/schema#", "http://json-schema.org/draft-07/schema#", StringComparison.Ordinal)
            .Replace("\"id\": \"https:", "\"$id\": \"https:", StringComparison.Ordinal));

    [Fact]
    public void The_text_shows_the_line_and_marks_the_place()
    {
        Assert.Equal(
            $"""
            {File}(1,1): warning LP217: 已过
                 1 | id: a
                   | ^
            {File}(2,6): error LP102: 不认识“a”: 100%
                 2 | 名称: 云溪
                   | 　　  　^
            错误 1，警告 1

            """,
            Written(new TextReport(_ => ["id: a", "名称: 云溪"])));
    }

    [Theory]
    [InlineData("id: a", 99, "id: a", "     ^")]
    [InlineData("a\u001b[31m\u202eb", 1, "a·[31m·b", "^")]
    public void A_quoted_line_is_safe_for_a_terminal_and_its_mark_stays_within_it(string line, int column, string text, string mark)
    {
        var quoted = new QuotedLine(line, column);

        Assert.Equal((text, mark), (quoted.Text, quoted.Mark));
    }

    [Fact]
    public void Of_a_long_line_the_part_around_the_fault_is_quoted()
    {
        var quoted = new QuotedLine(new string('a', 100) + "b" + new string('c', 100), 101);

        Assert.Equal($"…{new string('a', 40)}b{new string('c', 39)}…", quoted.Text);
        Assert.Equal('b', quoted.Text[quoted.Mark.IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_without_a_line() => Assert.Equal(3, Written(new TextReport(_ => [])).TrimEnd().Split('\n').Length);

    [Fact]
    public void Json_holds_every_fault_with_its_place()
    {
        using var report = JsonDocument.Parse(Written(new JsonReport()));
        var fault = report.RootElement.GetProperty("faults")[1];

        Assert.Equal(1, report.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal(1, report.RootElement.GetProperty("warnings").GetInt32());
        Assert.Equal(
            (File, 2, 6, "error", "LP102", "不认识的字段", "不认识“a”: 100%"),
            (Text(fault, "file"), fault.GetProperty("line").GetInt32(), fault.GetProperty("column").GetInt32(), Text(fault, "severity"), Text(fault, "code"), Text(fault, "title"), Text(fault, "message")));
    }

    [Fact]
    public void On_GitHub_errors_come_first_and_nothing_in_them_ends_a_command() => Assert.Equal(
        """
        ::error file=content/zones/云溪%2Ca.yml,line=2,col=6,title=LP102 不认识的字段::不认识“a”: 100%25
        ::warning file=content/zones/云溪%2Ca.yml,line=1,col=1,title=LP217 赋权期限已过::已过

        """,
        Written(new GitHubReport()));

    [Fact]
    public void Sarif_follows_its_schema_and_names_each_code_once()
    {
        var log = JsonNode.Parse(Written(new SarifReport()))!;

        Assert.True(Schema.Evaluate(JsonSerializer.SerializeToElement(log)).IsValid);
        var run = log["runs"]![0]!;
        Assert.Equal(["LP102", "LP217"], run["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => (string)rule!["id"]!));
        Assert.Equal([1, 0], run["results"]!.AsArray().Select(result => (int)result!["ruleIndex"]!));
        Assert.Equal("content/zones/%E4%BA%91%E6%BA%AA%2Ca.yml", (string)run["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!);
    }

    [Fact]
    public void The_schema_of_sarif_refuses_what_it_does_not_know()
    {
        var log = JsonNode.Parse(Written(new SarifReport()))!;
        log["runs"]![0]!["result"] = new JsonArray();

        Assert.False(Schema.Evaluate(JsonSerializer.SerializeToElement(log)).IsValid);
    }

    [Fact]
    public void A_run_without_faults_is_told_in_every_format()
    {
        IReport[] reports = [new TextReport(_ => []), new JsonReport(), new GitHubReport(), new SarifReport()];
        using var output = new StringWriter();
        foreach (var report in reports)
        {
            report.Write([], output);
        }

        Assert.StartsWith("错误 0，警告 0", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("::", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"results\": []", output.ToString(), StringComparison.Ordinal);
    }

    private static string Written(IReport report)
    {
        using var output = new StringWriter { NewLine = "\n" };
        report.Write(Faults, output);
        return output.ToString();
    }

    private static string? Text(JsonElement fault, string name) => fault.GetProperty(name).GetString();
}
