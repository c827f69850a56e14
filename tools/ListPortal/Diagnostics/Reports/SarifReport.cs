using System.Text.Json.Nodes;

namespace ListPortal.Diagnostics.Reports;

/// <summary>Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts keep and compare from run to run.</summary>
public sealed class SarifReport : IReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    public void Write(IReadOnlyList<Diagnostic> faults, TextWriter output)
    {
        var codes = faults.Select(fault => fault.Code).Distinct().OrderBy(code => code.Id, StringComparer.Ordinal).ToList();
        var run = new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject { ["name"] = "ListPortal", ["language"] = "zh-CN", ["rules"] = new JsonArray([.. codes.Select(Rule)]) },
            },
            // YAML is read into .NET strings, whose columns count UTF-16.
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. faults.Select(fault => Result(fault, codes.IndexOf(fault.Code)))]),
        };
        var log = new JsonObject { ["$schema"] = Schema, ["version"] = "2.1.0", ["runs"] = new JsonArray(run) };
        output.WriteLine(log.ToJsonString(JsonReport.Readable));
    }

    private static JsonObject Rule(DiagnosticCode code) => new()
    {
        ["id"] = code.Id,
        ["shortDescription"] = new JsonObject { ["text"] = code.Title },
        ["defaultConfiguration"] = new JsonObject { ["level"] = code.SeverityName },
    };

    private static JsonObject Result(Diagnostic fault, int rule) => new()
    {
        ["ruleId"] = fault.Code.Id,
        ["ruleIndex"] = rule,
        ["level"] = fault.Code.SeverityName,
        ["message"] = new JsonObject { ["text"] = fault.Message },
        ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = Place(fault.Position) }),
    };

    private static JsonObject Place(SourcePosition position) => new()
    {
        ["artifactLocation"] = new JsonObject { ["uri"] = string.Join('/', position.File.Split('/').Select(Uri.EscapeDataString)), ["uriBaseId"] = "%SRCROOT%" },
        ["region"] = new JsonObject { ["startLine"] = position.Line, ["startColumn"] = position.Column },
    };
}
