using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>What search leaves out of a query is no part of a name; else that name could not be typed.</summary>
public sealed class StopPhrasesAreNoPartOfNames : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        var all = SearchedTexts.Joined(content.SearchedTexts.Names);
        foreach (var phrase in content.Source.Of<SourceStopPhrases>().SelectMany(file => file.Phrases.Values()).Where(phrase => all.Contains(phrase.Value!, StringComparison.OrdinalIgnoreCase)))
        {
            if (SearchedTexts.Holder(phrase.Value!, content.SearchedTexts.Names) is { } name)
            {
                diagnostics.Add(
                    DiagnosticCodes.PhraseInName,
                    phrase.Position,
                    $"“{phrase.Value}”是名称“{name.Value}”的一部分，略去后这个名称就查不准；请删去，或者写长一些。");
            }
        }
    }
}
