using System.Text;
using ListPortal.Site;

namespace ListPortal.Exports.Linked;

/// <summary>Writes a graph as Turtle (RDF 1.1 Turtle, W3C 2014).</summary>
internal static class TurtleWriter
{
    public static OutputFile Write(RdfGraph graph, string path, string ownTerms)
    {
        var text = new StringBuilder();
        foreach (var (prefix, address) in Vocabulary.Prefixes.Append(new(Vocabulary.Own, ownTerms)))
        {
            text.Append("@prefix ").Append(prefix).Append(": <").Append(address).Append("> .\n");
        }

        foreach (var node in graph.Nodes)
        {
            text.Append('\n').Append('<').Append(node.Iri).Append("> a ").AppendJoin(", ", node.Types);
            foreach (var group in node.Statements.GroupBy(statement => statement.Predicate, StringComparer.Ordinal))
            {
                text.Append(" ;\n  ").Append(group.Key).Append(' ').AppendJoin(", ", group.Select(statement => Term(statement.Value)));
            }

            text.Append(" .\n");
        }

        return OutputFile.Text(path, text.ToString());
    }

    private static string Term(RdfValue value) => value switch
    {
        { IsResource: true } => $"<{value.Text}>",
        { IsChinese: true } => $"\"{Escaped(value.Text)}\"@{RdfJson.Language}",
        { Type: "xsd:string" } => $"\"{Escaped(value.Text)}\"",
        _ => $"\"{Escaped(value.Text)}\"^^{value.Type}",
    };

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
