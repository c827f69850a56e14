using System.Globalization;

namespace ListPortal.Exports.Linked;

/// <summary>A resource with all that is said of it, in the order in which it was said.</summary>
internal sealed class RdfNode(string iri)
{
    private readonly List<string> _types = [];
    private readonly List<(string Predicate, RdfValue Value)> _statements = [];
    private readonly HashSet<(string, RdfValue)> _said = [];

    public string Iri { get; } = iri;

    /// <summary>Prefixed names.</summary>
    public IReadOnlyList<string> Types => _types;

    public IReadOnlyList<(string Predicate, RdfValue Value)> Statements => _statements;

    /// <summary>Whether nothing has been said of it yet.</summary>
    public bool IsNew => _statements.Count == 0;

    public RdfNode Be(string type)
    {
        if (!_types.Contains(type))
        {
            _types.Add(type);
        }

        return this;
    }

    /// <summary>A text in Chinese; nothing is said where there is none.</summary>
    public RdfNode Text(string predicate, string? text) => string.IsNullOrEmpty(text) ? this : Say(predicate, new RdfValue(text, ""));

    public RdfNode Value(string predicate, string text, string type = "xsd:string") => Say(predicate, new RdfValue(text, type));

    public RdfNode Number(string predicate, int number) => Value(predicate, number.ToString(CultureInfo.InvariantCulture), "xsd:integer");

    public RdfNode Link(string predicate, RdfNode? other) => other is null ? this : Say(predicate, new RdfValue(other.Iri, null));

    public RdfNode Links(string predicate, IEnumerable<RdfNode> others)
    {
        foreach (var other in others)
        {
            Link(predicate, other);
        }

        return this;
    }

    private RdfNode Say(string predicate, RdfValue value)
    {
        if (_said.Add((predicate, value)))
        {
            _statements.Add((predicate, value));
        }

        return this;
    }
}
