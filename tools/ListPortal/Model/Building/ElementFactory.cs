using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Model.Building;

/// <summary>Makes the elements of an item's lists, for the item itself and for a delegation that changes them.</summary>
internal sealed class ElementFactory(ReferenceBook references, IReadOnlyList<Situation> situations)
{
    public Condition Condition(SourceCondition source) =>
        new(source.Id.Must(), source.Text.Must(), For(source.For), source.Reason.Maybe());

    public Material Material(SourceMaterial source)
    {
        var paper = references.Paper(source.Paper);
        return new Material
        {
            Id = source.Id.Must(),
            Name = source.Name.Maybe() ?? paper!.Name,
            Paper = paper,
            Necessity = source.Necessity.Must(),
            Originals = source.Originals.State(),
            Copies = source.Copies.State(),
            Medium = source.Medium.Must(),
            Source = source.Source.Must(),
            Issuer = source.Issuer.Maybe() ?? paper?.Issuer.Value,
            Filling = source.Filling.Maybe(),
            Acceptance = source.Acceptance.State(),
            Form = references.Form(source.Form),
            Basis = source.Basis.Maybe(),
            For = For(source.For),
            Shared = source.Shared?.State() ?? paper?.Shared ?? new Stated<bool>(Presence.Unknown, default),
            Reason = source.Reason.Maybe(),
        };
    }

    public static SpecialProcedure SpecialProcedure(SourceSpecialProcedure source) => new()
    {
        Id = source.Id.Must(),
        Name = source.Name.Must(),
        Limit = LimitFactory.Create(source.Limit),
        Counted = source.Counted.State(),
        Basis = source.Basis.Maybe(),
        Note = source.Note.Maybe(),
        Reason = source.Reason.Maybe(),
    };

    public Step Step(SourceStep source) => new()
    {
        Id = source.Id.Must(),
        Name = source.Name.Must(),
        Actor = source.Actor.State(),
        Limit = LimitFactory.Create(source.Limit),
        Standard = source.Standard.State(),
        Output = source.Output.State(),
        For = For(source.For),
        Reason = source.Reason.Maybe(),
    };

    public static Duty Duty(SourceDuty source) => new(source.Id.Must(), source.Duty.Must(), source.Post.State(), source.Accountability.State())
    {
        Reason = source.Reason.Maybe(),
    };

    public static Question Question(SourceQuestion source) =>
        new(source.Id.Must(), source.Question.Must(), new MarkdownText(source.Answer.Must()), source.Reason.Maybe());

    public static Fee Fee(SourceFee source) => new(
        [.. source.Charges.Values().Select(charge => new Charge(charge.Id.Must(), charge.Name.Must(), charge.Standard.State(), charge.Reduction.StateOrNull()))],
        source.Basis.State());

    public static Result Result(SourceResult source) => new(source.Name.Must(), source.Kind.Must(), source.Validity.State());

    private IReadOnlyList<Situation> For(TextList? ids)
    {
        var written = ids.Texts();
        return written.Count == 0 ? [] : [.. situations.Where(situation => written.Contains(situation.Id))];
    }
}
