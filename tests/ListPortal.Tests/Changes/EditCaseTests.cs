using ListPortal.Changes;
using ListPortal.Changes.Reports;
using ListPortal.Content;
using ListPortal.Diagnostics;
using Xunit;

namespace ListPortal.Tests.Changes;

/// <summary>What editors do to the real lists, and the words in which reviewers read it. Accepted by LISTPORTAL_ACCEPT=1.</summary>
public sealed class EditCaseTests
{
    private const string Folder = "changes";

    public static TheoryData<string> Cases => [.. EditCase.NamesIn(Folder)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_edit_is_told_in_the_words_of_the_lists(string name)
    {
        var edit = new EditCase(Folder, name);
        var report = ChangeReport.Of(Read(EditCase.Lists), Read(edit.Edited())) with { Base = "main", Head = name, Pages = [] };
        using var told = new StringWriter { NewLine = "\n" };
        new TextFormat().Write(report, told);
        edit.Accept(told.ToString());
    }

    private static Snapshot Read(IReadOnlyList<ContentFile> files) => Snapshot.Of(ContentReader.Read(files, new DiagnosticBag()));
}
