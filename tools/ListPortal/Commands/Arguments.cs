namespace ListPortal.Commands;

/// <summary>What stands on the command line after the verb: operands, and options with or without a value.</summary>
public sealed class Arguments
{
    private readonly Dictionary<string, List<string>> _options;

    private Arguments(Dictionary<string, List<string>> options, IReadOnlyList<string> operands)
    {
        _options = options;
        Operands = operands;
    }

    /// <summary>The words that are neither the verb nor an option, in their order.</summary>
    public IReadOnlyList<string> Operands { get; }

    /// <param name="expected">The names of the operands; those in brackets may be missing, and a last one with … may be many.</param>
    /// <exception cref="WrongUseException">A word is unknown, missing, lacks its value or stands twice.</exception>
    public static Arguments Parse(IReadOnlyList<string> words, IReadOnlyDictionary<string, OptionShape> known, params IReadOnlyList<string> expected)
    {
        var options = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var operands = new List<string>();
        for (var index = 1; index < words.Count; index++)
        {
            var word = words[index];
            if (!word.StartsWith("--", StringComparison.Ordinal) && (operands.Count < expected.Count || TakesMany(expected)))
            {
                operands.Add(word);
                continue;
            }

            if (!known.TryGetValue(word, out var shape))
            {
                throw new WrongUseException($"不认识 {word}。");
            }

            List<string> value = shape == OptionShape.Flag ? [] : [ValueAfter(word, words.ElementAtOrDefault(++index))];
            if (!options.TryAdd(word, value))
            {
                (shape == OptionShape.Values ? options[word] : throw new WrongUseException($"选项 {word} 写了两次。")).AddRange(value);
            }
        }

        return expected.Skip(operands.Count).FirstOrDefault(name => !name.StartsWith('[')) is { } missing
            ? throw new WrongUseException($"请写明 {missing}。")
            : new Arguments(options, operands);
    }

    private static bool TakesMany(IReadOnlyList<string> expected) => expected is [.., var last] && last.Contains('…', StringComparison.Ordinal);

    private static string ValueAfter(string option, string? word) =>
        word is null || word.StartsWith("--", StringComparison.Ordinal) ? throw new WrongUseException($"选项 {option} 后面要有一个值。") : word;

    public bool Has(string option) => _options.ContainsKey(option);

    public string? Value(string option) => Values(option) is [var first, ..] ? first : null;

    public IReadOnlyList<string> Values(string option) => _options.GetValueOrDefault(option) ?? [];
}
