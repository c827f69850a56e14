using System.Text.RegularExpressions;

namespace ListPortal.Tests.Architecture;

/// <summary>One file of the generator, with comments and texts taken out so that words in them count for nothing.</summary>
internal sealed partial class SourceFile
{
    public SourceFile(string path, string text)
    {
        Path = path;
        Code = Words().Replace(text.ReplaceLineEndings("\n"), match => new string('\n', match.Value.Count(letter => letter == '\n')));
        Lines = Code.Split('\n');
    }

    /// <summary>Below the generator's folder, with forward slashes.</summary>
    public string Path { get; }

    public string Code { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>The top folder, or the file itself where it stands in none.</summary>
    public string Station => Path.Split('/')[0];

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The types that stand directly in the namespace.</summary>
    public IReadOnlyList<string> TopLevelTypes => [.. TypeHead().Matches(Code).Select(match => match.Groups["name"].Value)];

    public static IReadOnlyList<SourceFile> In(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(pair => !pair.Path.StartsWith("bin/", StringComparison.Ordinal) && !pair.Path.StartsWith("obj/", StringComparison.Ordinal))
            .OrderBy(pair => pair.Path, StringComparer.Ordinal)
            .Select(pair => new SourceFile(pair.Path, File.ReadAllText(pair.File))),
    ];

    /// <summary>Types and their members, told by their indentation, which the formatter keeps.</summary>
    public IEnumerable<CodeBlock> Blocks()
    {
        for (var line = 0; line < Lines.Count; line++)
        {
            if (Head().Match(Lines[line]) is { Success: true } head)
            {
                var indentation = head.Groups["indentation"].Value;
                yield return new CodeBlock(Lines[line].Trim(), indentation.Length, LengthFrom(line, indentation));
            }
        }
    }

    private int LengthFrom(int first, string indentation)
    {
        for (var line = first; line < Lines.Count; line++)
        {
            var ends = Lines[line].StartsWith($"{indentation}}}", StringComparison.Ordinal) || Lines[line].StartsWith($"{indentation}]", StringComparison.Ordinal);
            var isWhole = Lines[line].EndsWith(';') && !Lines.Skip(line + 1).FirstOrDefault("").StartsWith($"{indentation}{{", StringComparison.Ordinal);
            if (ends || (isWhole && Lines.Skip(first).Take(line - first).All(above => above != $"{indentation}{{")))
            {
                return line - first + 1;
            }
        }

        return Lines.Count - first;
    }

    [GeneratedRegex("""(?<raw>"{3,})[\s\S]*?\k<raw>|@\$?"(""|[^"])*"|"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])'|//[^\n]*|/\*[\s\S]*?\*/""")]
    private static partial Regex Words();

    [GeneratedRegex(@"^(public |internal )?(static |sealed |abstract |partial |readonly )*(record struct|record class|record|class|struct|interface|enum|delegate [\w<>?]+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeHead();

    [GeneratedRegex(@"^(?<indentation>(    ){0,2})(public|internal|private|protected|static|sealed|abstract|partial|readonly) ")]
    private static partial Regex Head();
}
