using ListPortal.Content.Yaml;
using ListPortal.Diagnostics;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class YamlReaderTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Keys_and_values_know_where_they_stand()
    {
        var entry = Read("name: 甲\nsteps:\n  - id: review\n    limit: 3\n")!.Entries[1];
        var step = Assert.IsType<YamlMapping>(Assert.IsType<YamlSequence>(entry.Value).Items[0]);
        Assert.Equal(new SourcePosition("a.yml", 2, 1), entry.Key.Position);
        Assert.Equal(new SourcePosition("a.yml", 4, 5), step.Entries[1].Key.Position);
        Assert.Equal(new SourcePosition("a.yml", 4, 12), step.Entries[1].Value.Position);
    }

    [Theory]
    [InlineData("00123")]
    [InlineData("yes")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("1e3")]
    [InlineData("2026-03-31")]
    public void A_scalar_is_read_as_it_stands(string written) =>
        Assert.Equal(written, Assert.IsType<YamlScalar>(Read($"code: {written}\n")!.Entries[0].Value).Value);

    [Fact]
    public void Lines_above_the_text_are_counted() =>
        Assert.Equal(4, YamlReader.Read("a: 1\n", "a.md", _diagnostics, lineOffset: 3)!.Entries[0].Key.Position.Line);

    [Theory]
    [InlineData("a: [1\n")]
    [InlineData("a: {b: 1\n")]
    [InlineData("a: [[1, 2]\nb: 3\n")]
    public void A_bracket_that_is_never_closed_is_a_fault_with_a_place(string text)
    {
        Assert.Null(Read(text));
        Assert.StartsWith("a.yml(", Fault(DiagnosticCodes.UnreadableYaml).Position.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: &x 1\n")]
    [InlineData("a: *x\n")]
    [InlineData("a: !!str 1\n")]
    [InlineData("? &x a\n: 1\n")]
    public void Anchors_aliases_and_tags_are_refused(string text)
    {
        Assert.Null(Read(text));
        Assert.Equal(1, Fault(DiagnosticCodes.AnchorAliasOrTag).Position.Line);
    }

    [Fact]
    public void A_repeated_key_is_told_where_it_stands_with_the_place_of_the_first()
    {
        var mapping = Read("name: 甲\nsummary: 乙\nname: 丙\n")!;
        Assert.Equal(["name", "summary"], mapping.Entries.Select(entry => entry.Key.Value));
        var fault = Fault(DiagnosticCodes.DuplicateKey);
        Assert.Equal(3, fault.Position.Line);
        Assert.Contains("a.yml(1,1)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_document_is_refused()
    {
        Assert.Null(Read("a: 1\n---\nb: 2\n"));
        Assert.Equal(2, Fault(DiagnosticCodes.WrongShape).Position.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    public void A_file_without_content_is_a_fault(string text)
    {
        Assert.Null(Read(text));
        Fault(DiagnosticCodes.EmptyValue);
    }

    [Theory]
    [InlineData("- a\n")]
    [InlineData("a\n")]
    public void A_file_holds_a_mapping(string text)
    {
        Assert.Null(Read(text));
        Fault(DiagnosticCodes.WrongShape);
    }

    [Fact]
    public void A_key_is_one_word()
    {
        Assert.Null(Read("[a, b]: 1\n"));
        Fault(DiagnosticCodes.WrongShape);
    }

    [Fact]
    public void Content_that_is_nested_too_deep_is_refused()
    {
        Assert.NotNull(Read($"a: {new string('[', YamlLimits.Depth)}{new string(']', YamlLimits.Depth)}\n"));
        Assert.Null(Read($"a: {new string('[', YamlLimits.Depth + 1)}{new string(']', YamlLimits.Depth + 1)}\n"));
        Fault(DiagnosticCodes.TooLarge);
    }

    [Fact]
    public void Content_with_too_many_nodes_is_refused()
    {
        Assert.Null(Read($"a: [{string.Join(',', Enumerable.Repeat("1", YamlLimits.Nodes))}]\n"));
        Fault(DiagnosticCodes.TooLarge);
    }

    [Fact]
    public void Broken_indentation_is_told_where_it_breaks()
    {
        Assert.Null(Read("a: 1\n  b: 2\n"));
        Assert.Equal(2, Fault(DiagnosticCodes.UnreadableYaml).Position.Line);
    }

    private YamlMapping? Read(string text) => YamlReader.Read(text, "a.yml", _diagnostics);

    private Diagnostic Fault(DiagnosticCode code)
    {
        var fault = Assert.Single(_diagnostics.Sorted());
        Assert.Equal(code, fault.Code);
        return fault;
    }
}
