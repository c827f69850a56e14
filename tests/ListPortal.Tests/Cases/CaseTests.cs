using Xunit;

namespace ListPortal.Tests.Cases;

/// <summary>Every file below tests/cases, read as an editor would have written it. See tests/README.md.</summary>
[Collection(CaseFile.Collection)]
public sealed class CaseTests
{
    private const string AcceptVariable = "LISTPORTAL_ACCEPT";

    public static TheoryData<string> InvalidCases => [.. CaseFile.NamesIn("invalid")];

    public static TheoryData<string> ValidCases => [.. CaseFile.NamesIn("valid")];

    [Fact]
    public void The_site_that_all_cases_change_has_no_fault() => Assert.Empty(new TinySite().Faults());

    [Theory]
    [MemberData(nameof(InvalidCases))]
    public void An_invalid_case_gives_exactly_the_expected_faults(string name)
    {
        var read = CaseFile.Read(name);
        var actual = string.Concat(read.Faults().Select(fault => fault + "\n"));
        Assert.NotEqual("", actual);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(read.ExpectedPath, actual);
        }

        Assert.True(File.Exists(read.ExpectedPath), $"{name} has no expected file. The tool says:\n{actual}");
        var expected = File.ReadAllText(read.ExpectedPath);
        Assert.True(expected == actual, $"{name}\nexpected:\n{expected}\nactual:\n{actual}");
    }

    [Theory]
    [MemberData(nameof(ValidCases))]
    public void A_valid_case_gives_no_fault(string name) => Assert.Empty(CaseFile.Read(name).Faults());

    [Theory]
    [InlineData("invalid")]
    [InlineData("valid")]
    public void Every_expected_file_belongs_to_a_case(string folder) => Assert.Empty(CaseFile.OrphansIn(folder));
}
