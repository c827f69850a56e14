namespace ListPortal.Commands;

/// <summary>One verb of the command line.</summary>
public interface ICommand
{
    /// <summary>The verb with its options, as the help shows it.</summary>
    string Usage { get; }

    /// <summary>Names of the words that follow the verb, such as <c>QUERY</c>; one in brackets may be missing.</summary>
    IReadOnlyList<string> Operands => [];

    IReadOnlyDictionary<string, OptionShape> Options { get; }

    /// <summary>Runs the verb and gives the exit code: 0 fine, 1 the content has errors.</summary>
    int Run(Arguments arguments, Project project, TextWriter output);
}
