using ListPortal.Diagnostics;
using ListPortal.Tests.History;
using ListPortal.Tests.Publishing;
using ListPortal.Tests.Sites;
using ListPortal.Tests.Units;
using Xunit;

namespace ListPortal.Tests.Cases;

/// <summary>No fault is told that no test has seen: each code has a case that an editor can read, or a reason why it has none.</summary>
[Collection(CaseFile.Collection)]
public sealed class EveryCodeHasACase
{
    /// <summary>Codes that no file of the lists can bring about, with the test that does.</summary>
    private static readonly IReadOnlyDictionary<DiagnosticCode, string> BeyondCases = new Dictionary<DiagnosticCode, string>
    {
        // A case is a file in git, which keeps neither links of other systems nor text that is no UTF-8.
        [DiagnosticCodes.SymbolicLink] = nameof(ContentFolderTests.A_symbolic_link_is_refused_and_not_followed),
        [DiagnosticCodes.NotUtf8] = nameof(SourceTextTests.Bytes_that_are_no_text_are_a_fault),

        // Faults of templates, which are not part of the lists.
        [DiagnosticCodes.TemplateFault] = nameof(FailedBuildTests.A_template_that_cannot_be_read_leaves_the_old_site),
        [DiagnosticCodes.FragmentToNowhere] = nameof(PageProofTests.A_fragment_to_nowhere_is_told),
        [DiagnosticCodes.DuplicateHtmlId] = nameof(PageProofTests.An_id_that_stands_twice_on_a_page_is_told),
        [DiagnosticCodes.DuplicateTitle] = nameof(PageTitlesTests.A_title_that_two_pages_share_is_told),
        [DiagnosticCodes.DuplicateAddress] = nameof(PageProofTests.Two_files_at_one_address_are_told_and_only_the_first_passes),

        // Faults of the repository that the lists lie in.
        [DiagnosticCodes.HistoryIsCut] = nameof(PublishedRevisionsTests.A_shallow_clone_that_does_not_reach_back_is_told_and_refused_where_strict),
        [DiagnosticCodes.PublishedFileMissing] = nameof(PublishedRevisionsTests.A_published_file_that_is_renamed_is_a_fault_that_tells_its_new_name),

        // Faults of the folder that a build writes to.
        [DiagnosticCodes.UnfamiliarOutput] = nameof(SiteFolderTests.A_folder_that_no_build_made_is_refused),
        [DiagnosticCodes.BuildRunning] = nameof(SiteFolderTests.Of_two_builds_at_once_the_second_is_refused),
        [DiagnosticCodes.NotAsPublished] = nameof(PublishedCheckTests.One_changed_byte_is_named_whatever_file_it_is_in),
        [DiagnosticCodes.OutputRefused] = nameof(RefusingDiskTests.A_folder_that_cannot_be_written_is_a_fault),
    };

    private static readonly string Expected = string.Concat(
        Directory.EnumerateFiles(Repository.PathOf("tests", "cases", "invalid"), "*.expected.txt").Select(File.ReadAllText));

    public static TheoryData<string> Codes => [.. DiagnosticCodes.All.Except(BeyondCases.Keys).Select(code => code.Id)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_expected_by_a_case(string id) => Assert.Contains($" {id}: ", Expected, StringComparison.Ordinal);

    [Fact]
    public void A_code_beyond_cases_is_expected_by_none() =>
        Assert.DoesNotContain(BeyondCases.Keys, code => Expected.Contains($" {code.Id}: ", StringComparison.Ordinal));

    [Fact]
    public void No_two_codes_share_an_id_or_a_title()
    {
        Assert.Equal(DiagnosticCodes.All.Count, DiagnosticCodes.All.Select(code => code.Id).Distinct().Count());
        Assert.Equal(DiagnosticCodes.All.Count, DiagnosticCodes.All.Select(code => code.Title).Distinct().Count());
    }
}
