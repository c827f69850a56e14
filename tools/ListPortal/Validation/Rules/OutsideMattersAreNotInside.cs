using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>What is said to lie outside is no name and no everyday word of a record: search would deny what it holds.</summary>
public sealed class OutsideMattersAreNotInside : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        var inside = content.SearchedTexts.Names.Concat(content.SearchedTexts.Keywords).OfType<Text>()
            .Where(text => text.IsGiven)
            .GroupBy(text => text.Value!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        foreach (var saying in content.Source.OutsideMatters.SelectMany(matter => matter.Say.Values()))
        {
            if (inside.TryGetValue(saying.Value!, out var text))
            {
                diagnostics.Add(
                    DiagnosticCodes.OutsideIsInside,
                    saying.Position,
                    $"“{saying.Value}”是 {text.Position} 的名称或者口语词，本站能查到；请从站外事项中删去，或者改写得更具体。");
            }
        }
    }
}
