using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>Every character of names and everyday words has a reading, where a site keeps readings; else pinyin would not find it.</summary>
public sealed class CharactersHaveAReading : IContentRule
{
    private const char FirstHan = '\u3400';
    private const char LastHan = '\u9fff';

    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        var files = content.Source.Of<SourceReadings>().ToList();
        if (files.Count == 0 || files.Any(file => file.Syllables.IsUnread()))
        {
            return;
        }

        var read = files.SelectMany(file => file.Syllables.Values()).SelectMany(syllable => syllable.Characters.OrEmpty()).ToHashSet();
        foreach (var text in content.SearchedTexts.Names.Concat(content.SearchedTexts.Keywords).OfType<Text>())
        {
            foreach (var character in text.OrEmpty().Where(character => character is >= FirstHan and <= LastHan && read.Add(character)))
            {
                diagnostics.Add(
                    DiagnosticCodes.ReadingMissing,
                    text.Position,
                    $"“{character}”还没有读音，按拼音查不到它；请在 content/search/readings.yml 相应的音节后面补上这个字。");
            }
        }
    }
}
