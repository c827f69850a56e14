using Scriban;
using Scriban.Syntax;

namespace ListPortal.Rendering;

/// <summary>Collects the parts that a template may show: every text in it that stands between quotation marks counts, and one too many does no harm.</summary>
internal sealed class PartNames : ScriptVisitor
{
    private readonly List<string> _names = [];

    private PartNames()
    {
    }

    public static List<string> In(Template template)
    {
        var visitor = new PartNames();
        visitor.Visit(template.Page);
        return visitor._names;
    }

    public override void Visit(ScriptLiteral node)
    {
        if (node.Value is string name)
        {
            _names.Add(name);
        }
    }
}
