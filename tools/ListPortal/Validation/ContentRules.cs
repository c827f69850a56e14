using ListPortal.Diagnostics;
using ListPortal.Validation.Rules;

namespace ListPortal.Validation;

/// <summary>Station "check": every rule of the lists, in the order in which an editor would mend their breaches.</summary>
public static class ContentRules
{
    public static IReadOnlyList<IContentRule> All { get; } =
    [
        new RequiredFieldsAreStated(),
        new SettingsMakeAddresses(),
        new IdsFollowThePattern(),
        new ElementIdsAreUnique(),
        new PlacesAreUniqueAcrossZones(),
        new PathsNameKnownRecords(),
        new ReferencesPointToKnownRecords(),
        new PlacesBelongToTheirZone(),
        new AssertedZonesExist(),
        new WindowsBelongToTheZone(),
        new NamesAreUnique(),
        new CodesHaveTheStandardForm(),
        new NumbersAreNotNegative(),
        new LimitsArePossible(),
        new DatesRunForward(),
        new MaterialsHaveAName(),
        new MaterialsAreNamedExactly(),
        new ConditionsAreStatedExactly(),
        new StepsSayMoreThanTheirName(),
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
        new JourneysGoForward(),
        new CalendarDaysLieInTheirYear(),
        new EvaluatedItemsAreDelegated(),
        new EveryDelegationWasAdmitted(),
        new PublishedRecordsKeepTheirFile(),
        new AdjustmentsAgreeWithTheFileInForce(),
        new TotalsAgreeWithTheDocument(),
    ];

    public static void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var rule in All)
        {
            rule.Check(content, diagnostics);
        }
    }
}
