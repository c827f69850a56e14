using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Model.Building;

/// <summary>Makes items: what the law fixes.</summary>
internal sealed class ItemFactory(ReferenceBook references)
{
    public Item Create(SourceItem source)
    {
        var situations = Situations(source);
        return new Item
        {
            Id = source.Id,
            Name = source.Name.Must(),
            Summary = source.Summary.Must(),
            Code = source.Code.Must(),
            Type = source.Type.Must(),
            Competent = references.Competence(source.Competent.Must()),
            Stage = source.Stage.Must(),
            OtherStages = source.OtherStages.Bare(),
            Audience = source.Audience.Bare(),
            Themes = source.Themes.Texts(),
            Keywords = source.Keywords.Texts(),
            Situations = situations,
            Basis = source.Basis.StateList(CreateBasis),
            StatutoryLimit = LimitFactory.Create(source.StatutoryLimit),
            Supervision = source.Supervision?.Value is { } supervision ? CreateSupervision(supervision) : null,
            Terms = CreateTerms(source, new ElementFactory(references, situations)),
            Status = source.Status.Must(),
            AdjustmentId = source.Adjustment.Maybe(),
            MovedToId = source.MovedTo.Maybe(),
        };
    }

    public static IReadOnlyList<Situation> Situations(SourceItem source) =>
        [.. source.Situations.Values().Select(situation => new Situation(situation.Id.Must(), situation.Name.Must()))];

    private static ItemTerms CreateTerms(SourceItem source, ElementFactory elements) => new()
    {
        Handling = source.Handling.Must(),
        Conditions = source.Conditions.StateList(elements.Condition),
        Materials = source.Materials.StateList(elements.Material),
        SpecialProcedures = source.SpecialProcedures.StateList(ElementFactory.SpecialProcedure),
        Steps = source.Steps.StateList(elements.Step),
        Duties = source.Duties.StateList(ElementFactory.Duty),
        Fee = source.Fee.State(ElementFactory.Fee),
        Result = source.Result.State(ElementFactory.Result),
        Faq = source.Faq.StateList(ElementFactory.Question),
    };

    private static LegalBasis CreateBasis(SourceBasis source) => new()
    {
        Id = source.Id.Must(),
        Law = source.Law.Must(),
        Article = source.Article.State(),
        Text = source.Text.Maybe(),
        Confidence = source.Confidence.Must(),
        Checked = source.Checked.State(),
    };

    private static Supervision CreateSupervision(SourceSupervision source) => new()
    {
        Body = source.Body.State(),
        Methods = source.Methods.StateList(method => method.Value),
        Content = source.Content.State(),
        Basis = source.Basis.StateOrNull(),
        Frequency = source.Frequency.StateOrNull(),
    };
}
