using System.Collections.Concurrent;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Tests.Changes;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.RealContent;

/// <summary>
/// Slips that editors make in the real lists, one a case: tests/cases/broken. Each is told at its line and column, and what is
/// told beside it is true of its own and not an echo. Accepted by LISTPORTAL_ACCEPT=1.
/// </summary>
public sealed class BrokenListsTests
{
    private const string Folder = "broken";
    private static readonly Lazy<ConcurrentDictionary<string, string>> Told = new(TellAll);

    public static TheoryData<string> Cases => [.. EditCase.NamesIn(Folder)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_slip_is_told_where_it_was_made(string name) => new EditCase(Folder, name).Accept(Told.Value[name]);

    [Fact]
    public void There_are_many_slips_and_each_is_told_but_few_are_told_twice()
    {
        var faults = Told.Value.Values.Select(told => told.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length).ToList();
        Assert.InRange(faults.Count, 60, int.MaxValue);
        Assert.DoesNotContain(0, faults);
        Assert.InRange(faults.Count(count => count == 1), faults.Count * 3 / 4, faults.Count);
    }

    // Of all lists each case reads only the files that it changes; together they take half the time.
    private static ConcurrentDictionary<string, string> TellAll()
    {
        var told = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var before = new ReadFiles();
        Parallel.ForEach(EditCase.NamesIn(Folder), name =>
        {
            var faults = new DiagnosticBag();
            new SiteBuild(Repository.Root, Repository.AsOf, faults) { Before = before }.Read(new EditCase(Folder, name).Edited());
            told[name] = string.Concat(faults.Sorted().Select(fault => $"{fault}\n"));
        });
        return told;
    }
}
