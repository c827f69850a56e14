using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ListPortal.Diagnostics.Reports;

/// <summary>For other programs: one JSON object with the sums and every fault.</summary>
/// <param name="changed">Where given, each fault says whether it stands on a changed line.</param>
public sealed class JsonReport(ChangedLines? changed = null) : IReport
{
    /// <summary>Chinese stays readable; the text goes to a terminal or a file, never into a page.</summary>
    internal static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(IReadOnlyList<Diagnostic> faults, TextWriter output)
    {
        var errors = faults.Count(fault => fault.Code.Severity == Severity.Error);
        var report = new JsonObject
        {
            ["errors"] = errors,
            ["warnings"] = faults.Count - errors,
            ["faults"] = new JsonArray([.. faults.Select(Told)]),
        };
        output.WriteLine(report.ToJsonString(Readable));
    }

    private JsonObject Told(Diagnostic fault)
    {
        var told = Described(fault);
        if (changed is not null)
        {
            told["changed"] = changed.Touch(fault.Position);
        }

        return told;
    }

    private static JsonObject Described(Diagnostic fault) => new()
    {
        ["file"] = fault.Position.File,
        ["line"] = fault.Position.Line,
        ["column"] = fault.Position.Column,
        ["severity"] = fault.Code.SeverityName,
        ["code"] = fault.Code.Id,
        ["title"] = fault.Code.Title,
        ["message"] = fault.Message,
    };
}
