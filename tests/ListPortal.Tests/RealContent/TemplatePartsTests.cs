using ListPortal.Tests.Sites;
using Scriban;
using Scriban.Syntax;
using Xunit;

namespace ListPortal.Tests.RealContent;

/// <summary>The key of a page holds the parts that its template names between quotation marks; a name that is put together would be missed.</summary>
public sealed class TemplatePartsTests
{
    [Fact]
    public void Every_part_is_called_by_a_name_between_quotation_marks()
    {
        var calls = Directory.GetFiles(Repository.PathOf("templates"), "*.html", SearchOption.AllDirectories).SelectMany(CallsIn).ToList();
        Assert.True(calls.Count > 100, $"only {calls.Count} calls were found");
        Assert.Empty(calls.Where(call => call.Arguments[0] is not ScriptLiteral).Select(call => $"{call.Span}"));
    }

    private static IEnumerable<ScriptFunctionCall> CallsIn(string file)
    {
        var visitor = new Calls();
        visitor.Visit(Template.Parse(File.ReadAllText(file), file).Page);
        return visitor.Found;
    }

    /// <summary>Collects calls of parts.</summary>
    private sealed class Calls : ScriptVisitor
    {
        public List<ScriptFunctionCall> Found { get; } = [];

        public override void Visit(ScriptFunctionCall node)
        {
            if (node.Target is ScriptVariableGlobal { Name: "part" })
            {
                Found.Add(node);
            }

            base.Visit(node);
        }
    }
}
