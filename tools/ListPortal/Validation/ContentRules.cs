using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Validation.Rules;

namespace ListPortal.Validation;

/// <summary>Station "check": every rule, in the order in which an editor would mend their breaches.</summary>
public static class ContentRules
{
    public static IReadOnlyList<IFieldRule> OfFields { get; } =
    [
        new RequiredFieldsAreStated(),
        new IdsFollowThePattern(),
        new ElementIdsAreUnique(),
        new ReferencesPointToKnownRecords(),
        new MaterialsAreNamedExactly(),
        new ConditionsAreStatedExactly(),
        new StepsSayMoreThanTheirName(),
        new MaterialsHaveAName(),
        new LimitsArePossible(),
        new NumbersAreNotNegative(),
    ];

    public static IReadOnlyList<IContentRule> OfLists { get; } =
    [
        new SettingsMakeAddresses(),
        new PlacesAreUniqueAcrossZones(),
        new PathsNameKnownRecords(),
        new PlacesBelongToTheirZone(),
        new AssertedZonesExist(),
        new WindowsBelongToTheZone(),
        new NamesAreUnique(),
        new CodesHaveTheStandardForm(),
        new DatesRunForward(),
        new SituationsAreTheItemsOwn(),
        new RecordsOutOfForceSayWhy(),
        new DelegatedItemsAreInForce(),
        new EachFormBringsWhatTheLawDemands(),
        new PowerSourcesFitTheForm(),
        new PartialExtentsAreExplained(),
        new OverridesChangeWhatIsThere(),
        new SingleOverridesSayWhy(),
        new PromisedLimitsStayWithinTheLaw(),
        new StepsFitIntoThePromise(),
        new TermsHaveNotRunOut(),
        new ComplaintsHaveTheirOwnLine(),
        new WhistledItemsAreNotDelegated(),
        new EveryZoneAndItemHasOneAnswer(),
        new ParksHaveAtMostThreeIndustries(),
        new DivisionRowsStayInTheirList(),
        new EachMatterHasOneLead(),
        new LeadingSidesNameADepartment(),
        new DepartmentsBelongToTheirSide(),
        new BodiesGovernTheZonesRegion(),
        new JourneysGoForward(),
        new CalendarDaysLieInTheirYear(),
        new CalendarDaysAreStatedOnce(),
        new EvaluatedItemsAreDelegated(),
        new EveryDelegationWasAdmitted(),
        new PublishedRecordsKeepTheirFile(),
        new AdjustmentsAgreeWithTheFileInForce(),
        new TotalsAgreeWithTheDocument(),
        new SynonymsLeadSomewhere(),
        new SayingsAreGivenOnce(),
        new OutsideMattersAreNotInside(),
        new StopPhrasesAreNoPartOfNames(),
        new ReadingsAreWellFormed(),
        new CharactersHaveAReading(),
        new TraditionalCharactersComeInPairs(),
        new JudgedQueriesNameKnownRecords(),
    ];

    public static void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        // On all cores where it pays: rules keep nothing and only read the content.
        var records = content.Source.All.ToList();
        var cores = Cores.For(records.Count);
        records.AsParallel().WithDegreeOfParallelism(cores).ForAll(record => CheckFields(record, content, diagnostics));
        OfLists.AsParallel().WithDegreeOfParallelism(cores).ForAll(rule => rule.Check(content, diagnostics));
    }

    private static void CheckFields(SourceRecord record, CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var walked in FieldWalk.Through(record))
        {
            foreach (var rule in OfFields)
            {
                rule.Check(walked, content, diagnostics);
            }
        }
    }
}
