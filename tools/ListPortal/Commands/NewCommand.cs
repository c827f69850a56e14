using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Editing.Skeletons;
using ListPortal.Exports.Schemas;
using ListPortal.Fields;

namespace ListPortal.Commands;

/// <summary>Makes a new file of a kind, every field explained in it.</summary>
/// <param name="ask">Asks the user and gives the answer; null where nobody can be asked.</param>
public sealed class NewCommand(Func<string, string?>? ask) : ICommand
{
    private const string Set = "--set";

    public NewCommand()
        : this(Console.IsInputRedirected ? null : AskOnTerminal)
    {
    }

    public string Usage => $"new KIND [ID…] [{Set} 字段=内容]…";

    public IReadOnlyList<string> Operands { get; } = ["[KIND]", "[ID…]"];

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape> { [Set] = OptionShape.Values };

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        var kind = KindOf(arguments.Operands is [var word, ..] ? word : Asked($"要新建什么（{string.Join("、", NewKinds.Words)}）："));
        var content = ContentReader.Read(ContentFolder.Read(project.Root, new DiagnosticBag()), new DiagnosticBag());
        var path = new NewPath(kind, project, content).Of(Ids(kind, arguments.Operands));
        var values = new NewValues(kind, content);
        foreach (var setting in arguments.Values(Set))
        {
            values.Add(setting);
        }

        Complete(values, kind);
        var text = Skeleton.Of(kind, SchemaFiles.Modeline(kind, path), values.All);
        RefuseWrongValues(path, text);
        ListWriter.Write(project.Root, new Dictionary<string, ReadOnlyMemory<byte>?> { [path] = System.Text.Encoding.UTF8.GetBytes(text) });
        output.WriteLine($"已新建 {path}；填好以后运行 validate。");
        return 0;
    }

    private IReadOnlyList<string> Ids(RecordDescription kind, IReadOnlyList<string> operands)
    {
        var names = NewKinds.NamesIn(kind);
        var given = operands.Skip(1).ToList();
        if (given.Count > names.Count)
        {
            throw new WrongUseException($"新建{kind.Kind!.Label}只要{names.Count}个标识（{string.Join("、", names)}）。");
        }

        given.AddRange(names.Skip(given.Count).ToList().Select(name => Asked($"{name}（小写字母、数字和连字符）：")));
        return given;
    }

    // What is not filled in yet is told by the checks; what was filled in wrongly is told to the one who is here now.
    private static void RefuseWrongValues(string path, string text)
    {
        var faults = new DiagnosticBag();
        ContentReader.Read([new ContentFile(path, System.Text.Encoding.UTF8.GetBytes(text))], faults);
        if (faults.Sorted().FirstOrDefault(fault => fault.Position.File == path && fault.Code != DiagnosticCodes.EmptyValue) is { } wrong)
        {
            throw new WrongUseException(wrong.Message);
        }
    }

    /// <summary>Asks for the single values that have to be there and that no word can stand for.</summary>
    private void Complete(NewValues values, RecordDescription kind)
    {
        foreach (var field in kind.Fields.Where(field => ask is not null && field.About.Required && field.About.MayBe == Absence.Never && field.Shape is FieldShape.Scalar))
        {
            if (!values.All.ContainsKey(field.Key) && ask!($"{field.About.Label}（{field.About.Meaning}例如：{field.About.Example}；先不填按回车）：") is { Length: > 0 } answer)
            {
                values.Add(field.Key, answer.Trim());
            }
        }
    }

    private static RecordDescription KindOf(string word) => NewKinds.Find(word)
        ?? throw new WrongUseException($"不能新建“{word}”；{Nearest.Hint(word, NewKinds.Words)}可以新建：{string.Join("、", NewKinds.Words)}。");

    private string Asked(string question) => ask?.Invoke(question) is { Length: > 0 } answer ? answer.Trim() : throw new WrongUseException($"请写明{question.TrimEnd('：')}。");

    private static string? AskOnTerminal(string question)
    {
        Console.Write(question);
        return Console.ReadLine();
    }
}
