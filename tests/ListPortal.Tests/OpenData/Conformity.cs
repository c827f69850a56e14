using System.Diagnostics;
using System.Text.Json;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.OpenData;

/// <summary>What two engines that share no code find in linked data by the official shapes; tests/rdf/check.mjs asks them.</summary>
internal sealed record Conformity(int Quads, bool SameInBothForms, IReadOnlyList<string> RdfValidateShacl, IReadOnlyList<string> ShaclEngine)
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private static readonly string Checks = Repository.PathOf("tests", "rdf");

    public static async Task<Conformity> Of(string shapes, string turtle, string json)
    {
        var path = Standards.PathOf(shapes);
        SkipWhereMissing();
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Checks, "check.mjs"), path, turtle, json]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var faults = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await faults);
        return JsonSerializer.Deserialize<Conformity>(said, Names)!;
    }

    /// <summary>On a desk without node and the engines the test is skipped; on a build server that would hide that nothing was tested.</summary>
    private static void SkipWhereMissing()
    {
        if (Directory.Exists(Path.Combine(Checks, "node_modules", "shacl-engine")))
        {
            return;
        }

        const string Message = "The SHACL engines are not installed; npm ci in tests/rdf brings them.";
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", Message);
        Assert.Fail(Message);
    }
}
