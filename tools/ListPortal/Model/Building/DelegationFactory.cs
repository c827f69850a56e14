using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Model.Building;

/// <summary>Makes delegations: a zone's own words over what it inherits from the item.</summary>
internal sealed class DelegationFactory(ReferenceBook references)
{
    public Delegation Create(SourceDelegation source, SourceItem sourceItem, Item item)
    {
        var zone = references.Zone(source.Zone);
        return new Delegation
        {
            ZoneId = zone.Id,
            ItemId = item.Id,
            Document = references.Document(source.Document),
            Form = source.Form.Must(),
            PowerSource = source.PowerSource.Must(),
            ExerciseLevel = source.ExerciseLevel.Must(),
            OriginalBody = references.Department(source.OriginalBody),
            Entrustment = CreateEntrustment(source.Entrustment?.Value),
            Authorisation = CreateAuthorisation(source.Authorisation?.Value),
            Devolution = CreateDevolution(source.Devolution?.Value),
            Stationing = CreateStationing(source.Stationing?.Value),
            Department = references.Department(source.Department),
            Post = source.Post.State(),
            Extent = source.Extent.Must(),
            ExtentNote = source.ExtentNote.Maybe(),
            PromisedLimit = LimitFactory.Create(source.PromisedLimit),
            Windows = WindowsOf(zone, source.Windows.Texts()),
            Enquiry = source.Enquiry?.State() ?? zone.Enquiry,
            Complaint = source.Complaint?.State() ?? zone.Complaint,
            Visits = source.Visits.State(),
            Channels = source.Channels.Bare(),
            SupervisionBody = references.Department(source.Supervision.Must().Body),
            SupervisionHandover = source.Supervision.Must().Handover.Must(),
            Support = CreateSupport(source.Support.Must()),
            Effective = source.Effective.Must(),
            Until = source.Until.Optional() ?? source.Entrustment?.Value?.Until.Optional(),
            Status = source.Status.Must(),
            AdjustmentId = source.Adjustment.Maybe(),
            Terms = new TermsInForce(sourceItem, item, references).Apply(source.Overrides?.Value),
        };
    }

    /// <summary>Whether the zone handles it, as a visitor asks.</summary>
    public static Answer AnswerOf(Delegation? delegation) => delegation switch
    {
        null => Answer.No,
        { Status: Status.Suspended } => Answer.Suspended,
        { Status: Status.Withdrawn or Status.Merged } => Answer.Withdrawn,
        { Extent: Extent.Partial } => Answer.Partly,
        _ => Answer.Yes,
    };

    private static IReadOnlyList<WindowInHall> WindowsOf(Zone zone, IReadOnlyList<string> ids) =>
        [.. from hall in zone.Halls
            from window in hall.Windows
            where ids.Contains(window.Id)
            select new WindowInHall(hall, window)];

    private Entrustment? CreateEntrustment(SourceEntrustment? source) => source is null
        ? null
        : new Entrustment(references.Department(source.Body), source.Notice.Must(), source.Until.Must())
        {
            Seal = source.Seal.Must(),
            Respondent = source.Respondent.Must(),
        };

    private static Authorisation? CreateAuthorisation(SourceAuthorisation? source) => source is null
        ? null
        : new Authorisation(source.Basis.State(), source.Name.Must(), source.Seal.Must(), source.Respondent.Must());

    private static Devolution? CreateDevolution(SourceDevolution? source) => source is null
        ? null
        : new Devolution(source.HandedOver.Must(), source.FormerBodyAccepts.Must(), source.Pending.Must())
        {
            Seal = source.Seal.Must(),
            Respondent = source.Respondent.Must(),
        };

    private Stationing? CreateStationing(SourceStationing? source) => source is null
        ? null
        : new Stationing(references.Department(source.Body), source.Staff.Must(), source.Powers.Must());

    private static Support CreateSupport(SourceSupport source) =>
        new(source.Training.Must(), source.System.Must(), source.Ownership.Must());
}
