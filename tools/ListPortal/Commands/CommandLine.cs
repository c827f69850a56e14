namespace ListPortal.Commands;

/// <summary>Finds the verb, runs it, and turns what went wrong into words and an exit code.</summary>
public static class CommandLine
{
    private const int FailedCode = 1;
    private const int WrongUseCode = 2;
    private const string RootOption = "--root";

    private static readonly IReadOnlyList<ICommand> Commands =
    [
        new BuildCommand(),
        new ServeCommand(),
        new ValidateCommand(),
        new NewCommand(),
        new DiffCommand(),
        new ApplyCommand(),
        new PreviewCommand(),
        new SearchCommand(),
        new VerifyCommand(),
        new ExportCommand(),
        new ImportCommand(),
        new SampleCommand(),
        new DescribeCommand(),
        new SchemaCommand(),
    ];

    /// <param name="today">Finds the day that counts as today for the project in a folder.</param>
    public static int Run(IReadOnlyList<string> words, TextWriter output, Func<string, DateOnly> today)
    {
        try
        {
            if (words is ["help" or "--help" or "-h"])
            {
                PrintUsage(output);
                return 0;
            }

            var command = CommandOf(words.ElementAtOrDefault(0))
                ?? throw new WrongUseException(words.Count == 0 ? "请写明要做什么。" : $"不认识的命令 {words[0]}。");
            var options = new Dictionary<string, OptionShape>(command.Options) { [RootOption] = OptionShape.Value };
            var arguments = Arguments.Parse(words, options, command.Operands);
            var root = Project.FindRoot(arguments.Value(RootOption) ?? Environment.CurrentDirectory);
            return command.Run(arguments, new Project(root, today(root)), output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            output.WriteLine($"读写文件失败：{exception.Message}");
            return FailedCode;
        }
        catch (WrongUseException wrong)
        {
            output.WriteLine(wrong.Message);
            PrintUsage(output, words.ElementAtOrDefault(0));
            return WrongUseCode;
        }
    }

    private static ICommand? CommandOf(string? verb) => Commands.FirstOrDefault(command => command.Usage.Split(' ')[0] == verb);

    /// <param name="verb">What was tried: the usage of others would only hide what is wrong.</param>
    private static void PrintUsage(TextWriter output, string? verb = null)
    {
        output.WriteLine("用法：");
        foreach (var command in CommandOf(verb) is { } tried ? [tried] : Commands)
        {
            output.WriteLine($"  {command.Usage} [{RootOption} DIR]");
        }
    }
}
