using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>A traditional character is followed by its one simplified form.</summary>
public sealed class TraditionalCharactersComeInPairs : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<char>();
        foreach (var pair in content.Source.Of<SourceCharacters>().SelectMany(file => file.Traditional.Values()))
        {
            if (pair.Value!.Length != 2 || pair.Value[0] == pair.Value[1])
            {
                diagnostics.Add(DiagnosticCodes.BadPair, pair.Position, $"“{pair.Value}”不是一对字；请先写繁体、后写简体，例如“許许”。");
            }
            else if (!seen.Add(pair.Value[0]))
            {
                diagnostics.Add(DiagnosticCodes.BadPair, pair.Position, $"“{pair.Value[0]}”写了两次；一个繁体字只对应一个简体字，请保留一处。");
            }
        }
    }
}
