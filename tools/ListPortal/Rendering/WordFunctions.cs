using System.Globalization;
using ListPortal.Content;
using ListPortal.Fields;
using Scriban.Runtime;

namespace ListPortal.Rendering;

/// <summary>What every template may call to say things in words: terms, dates and texts with places to fill.</summary>
internal static class WordFunctions
{
    private delegate string FillText(string text, params object?[] values);

    public static void AddTo(ScriptObject globals)
    {
        globals["label"] = TemplateFunction.Of<object>(term => TermOf(term).Label);
        globals["word"] = TemplateFunction.Of<object>(term => TermOf(term).Word);
        globals["slug"] = TemplateFunction.Of<object>(term => TermOf(term).Slug);
        globals["date"] = TemplateFunction.Of<DateOnly>(date => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture));
        globals["day"] = TemplateFunction.Of<DateOnly>(date => date.ToString("M月d日", CultureInfo.InvariantCulture));
        globals["iso"] = TemplateFunction.Of<DateOnly>(date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        globals.Import("fill", new FillText(Fill));
    }

    private static Term TermOf(object term) => TermWords.Of(term.GetType()).First(candidate => candidate.Value.Equals(term));

    private static string Fill(string text, params object?[] values) => InterfaceTexts.Fill(text, values);
}
