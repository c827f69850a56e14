using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>What a synonym means stands in the lists; else it would lead to nothing.</summary>
public sealed class SynonymsLeadSomewhere : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        var texts = content.SearchedTexts;
        var all = SearchedTexts.Joined([.. texts.Names, .. texts.Keywords, .. texts.Others]);
        foreach (var means in content.Source.Synonyms.Select(synonym => synonym.Means).OfType<Text>().Where(means => means.IsGiven))
        {
            if (!texts.AreOpen && !all.Contains(means.Value!, StringComparison.OrdinalIgnoreCase))
            {
                diagnostics.Add(
                    DiagnosticCodes.SynonymToNowhere,
                    means.Position,
                    $"“{means.Value}”没有出现在任何名称、口语词、材料或者说明里，照它查不到东西；请改用清单里原样写着的词。");
            }
        }
    }
}
