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
        globals.Import("label", new Func<object, string>(term => TermOf(term).Label));
        globals.Import("word", new Func<object, string>(term => TermOf(term).Word));
        globals.Import("slug", new Func<object, string>(term => TermOf(term).Slug));
        globals.Import("date", new Func<DateOnly, string>(date => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)));
        globals.Import("day", new Func<DateOnly, string>(date => date.ToString("M月d日", CultureInfo.InvariantCulture)));
        globals.Import("iso", new Func<DateOnly, string>(date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        globals.Import("fill", new FillText(Fill));
    }

    private static Term TermOf(object term) => TermWords.Of(term.GetType()).First(candidate => candidate.Value.Equals(term));

    private static string Fill(string text, params object?[] values) => InterfaceTexts.Fill(text, values);
}
