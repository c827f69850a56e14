namespace ListPortal.Commands;

/// <summary>The command line, taken apart: a verb, options with or without a value, and the rest.</summary>
public sealed class Arguments
{
    private readonly Dictionary<string, string?> _options;

    private Arguments(string verb, Dictionary<string, string?> options, IReadOnlyList<string> rest)
    {
        Verb = verb;
        _options = options;
        Rest = rest;
    }

    public string Verb { get; }

    public IReadOnlyList<string> Rest { get; }

    /// <exception cref="WrongUseException">An option is unknown, lacks its value or stands twice.</exception>
    public static Arguments Parse(IReadOnlyList<string> words, IReadOnlyDictionary<string, OptionShape> known)
    {
        var options = new Dictionary<string, string?>(StringComparer.Ordinal);
        var rest = new List<string>();
        for (var index = 1; index < words.Count; index++)
        {
            var word = words[index];
            if (!word.StartsWith("--", StringComparison.Ordinal))
            {
                rest.Add(word);
                continue;
            }

            if (!known.TryGetValue(word, out var shape))
            {
                throw new WrongUseException($"不认识的选项 {word}。");
            }

            var value = shape == OptionShape.Flag ? null : words.ElementAtOrDefault(++index) ?? throw new WrongUseException($"选项 {word} 后面要有一个值。");
            if (!options.TryAdd(word, value))
            {
                throw new WrongUseException($"选项 {word} 写了两次。");
            }
        }

        return new Arguments(words[0], options, rest);
    }

    public bool Has(string option) => _options.ContainsKey(option);

    public string? Value(string option) => _options.GetValueOrDefault(option);
}
