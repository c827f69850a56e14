using System.Net;
using System.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ListPortal.Rendering;

/// <summary>Runs templates strictly: a misspelt member is a fault, and whatever is not <see cref="Html"/> is escaped.</summary>
internal sealed class HtmlContext : TemplateContext
{
    /// <param name="depth">0 for pages, 1 for the parts in them, and so on.</param>
    public HtmlContext(ScriptObject globals, int depth = 0)
    {
        Depth = depth;
        PushGlobal(globals);
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        // Lists of a large portal are longer than Scriban's default of 1000 rounds, which guards against hostile templates; ours are our own.
        LoopLimit = 0;
        LimitToString = 0;
        NewLine = "\n";
    }

    public int Depth { get; }

    /// <summary>What is being written. At each depth one thing is written at a time, so that the next one takes the same memory.</summary>
    public StringBuilder Page { get; } = new();

    // Scriban does not escape; this is where it is made to.
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                return this;
            case Html html:
                return Write(html.Value);
            default:
                return Write(WebUtility.HtmlEncode(ObjectToString(textAsObject)));
        }
    }
}
