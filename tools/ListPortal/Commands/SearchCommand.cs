using ListPortal.Search;

namespace ListPortal.Commands;

/// <summary>Asks the search of a built site, as its visitors would.</summary>
public sealed class SearchCommand : ICommand
{
    public string Usage => "search QUERY [--output DIR] [--zone Z] [--json]";

    public IReadOnlyList<string> Operands { get; } = ["QUERY"];

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape>
    {
        ["--output"] = OptionShape.Value,
        ["--zone"] = OptionShape.Value,
        ["--json"] = OptionShape.Flag,
    };

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        var folder = Path.Combine(arguments.Value("--output") ?? Path.Combine(project.Root, BuildCommand.DefaultOutput), SearchFiles.Folder);
        if (!File.Exists(Path.Combine(folder, SearchEngine.Core)))
        {
            throw new WrongUseException($"{folder} 里没有生成好的搜索；请先运行 build，或者用 --output 指明网站所在的文件夹。");
        }

        var options = new SearchOptions { Zone = arguments.Value("--zone") };
        using var engine = new SearchEngine(path => File.ReadAllText(Path.Combine(folder, path)));
        if (arguments.Has("--json"))
        {
            output.WriteLine(engine.AskForJson(arguments.Operands[0], options));
        }
        else
        {
            Print(engine.Ask(arguments.Operands[0], options), output);
        }

        return 0;
    }

    private static void Print(SearchAnswer answer, TextWriter output)
    {
        foreach (var rewrite in answer.Rewrites)
        {
            output.WriteLine($"{(rewrite.Applied ? "按" : "也可以查")}“{rewrite.To}”{(rewrite.Applied ? "查找" : "")}{(rewrite.Reason.Length > 0 ? $"（{rewrite.Reason}）" : "")}");
        }

        output.WriteLine(answer.Outside ? "这件事不在本站的清单里。" : $"找到 {answer.Total} 条");
        foreach (var hit in answer.Results)
        {
            output.WriteLine($"{hit.Url} {hit.Title}{(hit.Snippet.Length > 0 ? $"：{hit.Snippet}" : "")}");
        }

        foreach (var suggestion in answer.Suggestions)
        {
            output.WriteLine($"相近：{suggestion.Url} {suggestion.Title}");
        }
    }
}
