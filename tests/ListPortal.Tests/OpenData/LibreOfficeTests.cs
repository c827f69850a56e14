using System.Diagnostics;
using ListPortal.Tests.RealContent;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.OpenData;

/// <summary>Workbooks and tables as an office program of others reads them. Skipped where LibreOffice is not installed.</summary>
[Collection<OneRealSite>]
public sealed class LibreOfficeTests(RealSite site) : IDisposable
{
    private const string Program = "/usr/bin/soffice";

    /// <summary>Comma, double quotes, UTF-8, from the first line, all sheets (LibreOffice, "Filter Options for CSV").</summary>
    private const string AllSheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    private const string OneSheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

    /// <summary>Without a window in which to ask, LibreOffice takes no notice of the byte order mark.</summary>
    private const string Utf8 = "--infilter=Text - txt - csv (StarCalc):44,34,76,1";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_workbook_opens_with_every_row_and_every_zero_in_its_place()
    {
        await Convert([AllSheets], "xlsx/delegations.xlsx", "xlsx/zone-town/danyang-edz.xlsx");
        // Above the records stand a hidden row of keys and a row of labels.
        Assert.Equal(172 + 2, Records(Text("delegations-赋权事项.csv")));
        Assert.Equal(77 + 2, Records(Text("delegations-事项.csv")));
        Assert.Equal(site.Portal.Rows.Count(row => row.Zone.Id == "danyang-edz" && row.List == Fields.Terms.DivisionList.ZoneTown) + 2, Records(Text("danyang-edz-职责分工清单·分工行.csv")));
        Assert.Contains("待赋码", Text("delegations-事项.csv"), StringComparison.Ordinal);
        Assert.Contains("2027-12-31", Text("delegations-赋权事项.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_opens_with_every_row()
    {
        await Convert([OneSheet, Utf8], "csv/delegation.csv", "csv/town-division-rows.csv");
        Assert.Equal(172 + 1, Records(Text("delegation.csv")));
        Assert.Equal(524 + 1, Records(Text("town-division-rows.csv")));
        Assert.StartsWith("开发区,事项,", Text("delegation.csv").TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    private async Task Convert(IReadOnlyList<string> format, params IEnumerable<string> files)
    {
        Assert.SkipUnless(File.Exists(Program), "LibreOffice is not installed (Debian: libreoffice-calc-nogui).");
        string[] words = ["--headless", $"-env:UserInstallation=file://{_folder["profile"]}", .. format.Skip(1), "--convert-to", format[0], "--outdir", _folder["out"], .. files.Select(file => Path.Combine(site.Folder, "data", "v1", file))];
        using var office = Process.Start(new ProcessStartInfo(Program, words) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = office.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var faults = await office.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await office.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(office.ExitCode == 0, await said + faults);
    }

    private string Text(string name) => _folder.Read(Path.Combine("out", name));

    /// <summary>Cells hold line feeds; those stand between quotes.</summary>
    private static int Records(string text)
    {
        var (records, isQuoted) = (0, false);
        foreach (var character in text)
        {
            isQuoted ^= character == '"';
            records += character == '\n' && !isQuoted ? 1 : 0;
        }

        return records;
    }
}
