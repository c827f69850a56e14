using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>What people say leads to one place: it stands once, as a synonym or as a matter outside.</summary>
public sealed class SayingsAreGivenOnce : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Text>(StringComparer.OrdinalIgnoreCase);
        var sayings = content.Source.Synonyms.SelectMany(synonym => synonym.Say.Values())
            .Concat(content.Source.OutsideMatters.SelectMany(matter => matter.Say.Values()));
        foreach (var saying in sayings.Where(saying => !first.TryAdd(saying.Value!, saying)))
        {
            diagnostics.Add(
                DiagnosticCodes.SaidTwice,
                saying.Position,
                $"“{saying.Value}”已经写在 {first[saying.Value!].Position}；同一句话只能引向一处，请保留一处。");
        }
    }
}
