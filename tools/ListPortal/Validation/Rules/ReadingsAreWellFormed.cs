using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>A character has one usual reading, and a word as many syllables as characters.</summary>
public sealed class ReadingsAreWellFormed : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var file in content.Source.Of<SourceReadings>())
        {
            CheckCharacters(file, diagnostics);
            CheckWords(file, diagnostics);
        }
    }

    private static void CheckCharacters(SourceReadings file, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<char, string>();
        foreach (var syllable in file.Syllables.Values().Where(syllable => syllable.Characters is { IsGiven: true }))
        {
            foreach (var character in syllable.Characters!.Value!.Where(character => !first.TryAdd(character, syllable.Id.OrEmpty())))
            {
                diagnostics.Add(
                    DiagnosticCodes.ReadingUnclear,
                    syllable.Characters.Position,
                    $"“{character}”已经写在音节 {first[character]} 里；一个字只写最常用的读音，其他读音写成多音词。");
            }
        }
    }

    private static void CheckWords(SourceReadings file, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in file.Words.Values().Where(word => word is { Word.IsGiven: true, Reading.IsGiven: true }))
        {
            if (word.Word!.Value!.Length != word.Reading!.Value!.Split(' ').Length || !word.Reading.Value.All(letter => letter == ' ' || char.IsAsciiLetterLower(letter)))
            {
                diagnostics.Add(
                    DiagnosticCodes.ReadingUnclear,
                    word.Reading.Position,
                    $"“{word.Word.Value}”的读音“{word.Reading.Value}”与字数不符；请每个字写一个不带声调的音节，用空格隔开，例如 yin hang。");
            }
            else if (!seen.Add(word.Word.Value))
            {
                diagnostics.Add(DiagnosticCodes.ReadingUnclear, word.Word.Position, $"多音词“{word.Word.Value}”写了两次；请保留一处。");
            }
        }
    }
}
