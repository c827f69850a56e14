using System.Text.Json;
using System.Text.Json.Serialization;

namespace ListPortal.Serving;

/// <summary>What an open page is told: which version is the latest, and what is wrong with the files.</summary>
/// <param name="Version">Null until the lists were without errors for the first time.</param>
/// <param name="Summary">One sentence above the faults.</param>
/// <param name="Faults">One line each, as the other verbs print them.</param>
internal sealed record LiveNews(int? Version, bool HasErrors, string Summary, IReadOnlyList<string> Faults)
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    public static string Of(LiveState state)
    {
        var errors = state.Faults.Count(fault => fault.Code.Severity == Diagnostics.Severity.Error);
        var summary = errors == 0
            ? $"有 {state.Faults.Count} 处警告。"
            : $"有 {errors} 处错误；{(state.Edition is null ? "改正并保存后，这里会显示网站。" : "下面仍是上一次没有错误时的样子，改正并保存后会自动更新。")}";
        return JsonSerializer.Serialize(new LiveNews(state.Edition?.Version, errors > 0, summary, [.. state.Faults.Select(fault => fault.ToString())]), Names);
    }
}
