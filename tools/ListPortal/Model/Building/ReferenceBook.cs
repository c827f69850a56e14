using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Model.Building;

/// <summary>The records that others point to, by id: documents, functions, departments, zones, papers, forms.</summary>
internal sealed class ReferenceBook
{
    private readonly Dictionary<string, Department> _departments;
    private readonly Dictionary<string, Document> _documents;
    private readonly Dictionary<string, Form> _forms;
    private readonly Dictionary<string, Function> _functions;
    private readonly Dictionary<string, Paper> _papers;
    private readonly Dictionary<string, Zone> _zones;

    public ReferenceBook(SourceContent content)
    {
        _functions = content.Functions.ToDictionary(function => function.Id.Must(), function => new Function(function.Id.Must(), function.Name.Must()));
        _documents = content.Documents.ToDictionary(document => document.Id, CreateDocument);
        _zones = content.Zones.OrderBy(zone => zone.Order.Must()).ThenBy(zone => zone.Id, StringComparer.Ordinal)
            .ToDictionary(zone => zone.Id, zone => ZoneFactory.Create(zone, this));
        foreach (var document in content.Documents)
        {
            _documents[document.Id] = _documents[document.Id] with { Asserts = AssertedTotals.Create(document.Asserts?.Value, _zones) };
        }

        _departments = content.Departments.ToDictionary(department => department.Id.Must(), CreateDepartment);
        _papers = content.Papers.ToDictionary(paper => paper.Id.Must(), CreatePaper);
        _forms = content.Forms.ToDictionary(form => form.Id, CreateForm);
    }

    public IEnumerable<Department> Departments => _departments.Values;

    public IEnumerable<Document> Documents => _documents.Values;

    public IEnumerable<Form> Forms => _forms.Values;

    public IEnumerable<Paper> Papers => _papers.Values;

    public IEnumerable<Zone> Zones => _zones.Values;

    public Department Department(Text? id) => _departments[id.Must()];

    public Department? DepartmentOrNone(Text? id) => id is { IsGiven: true } ? _departments[id.Value] : null;

    public Document Document(Text? id) => _documents[id.Must()];

    public Form? Form(Text? id) => id is { IsGiven: true } ? _forms[id.Value] : null;

    public Function Function(Text? id) => _functions[id.Must()];

    public Paper? Paper(Text? id) => id is { IsGiven: true } ? _papers[id.Value] : null;

    public Zone Zone(string id) => _zones[id];

    public Competence Competence(SourceCompetence source) => new(Function(source.Function), source.Level.Must(), source.Note.Maybe());

    private static Document CreateDocument(SourceDocument source) => new()
    {
        Id = source.Id,
        Title = source.Title.Must(),
        Number = source.Number.State(),
        Issuer = source.Issuer.Must(),
        Issued = source.Issued.Must(),
        Effective = source.Effective.StateOrNull(),
        Provenance = source.Provenance.Must(),
        Summary = source.Summary.Must(),
        Asserts = [],
    };

    private Department CreateDepartment(SourceDepartment source) => new()
    {
        Id = source.Id.Must(),
        Name = source.Name.Must(),
        Function = Function(source.Function),
        Region = source.Region.Must(),
        Level = source.Level.Must(),
        ZoneId = source.Zone.Maybe(),
        Aliases = source.Aliases.Texts(),
        Keywords = source.Keywords.Texts(),
        Document = source.Document is { IsGiven: true } ? Document(source.Document) : null,
    };

    private static Paper CreatePaper(SourcePaper source) => new()
    {
        Id = source.Id.Must(),
        Name = source.Name.Must(),
        Issuer = source.Issuer.State(),
        IssuedWhen = source.IssuedWhen.State(),
        Shared = source.Shared.State(),
        Note = source.Note.Maybe(),
    };

    private Form CreateForm(SourceForm source) => new(source.Id, source.Title.Must(), source.Summary.Must())
    {
        Document = Document(source.Document),
        Body = new MarkdownText(source.Body.OrEmpty()),
    };
}
