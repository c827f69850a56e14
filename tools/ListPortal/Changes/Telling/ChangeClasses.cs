using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Changes.Telling;

/// <summary>Decides what a change is to those who apply, from the bearing of the field that changed.</summary>
internal static class ChangeClasses
{
    private const string Status = "status";
    private const string InForce = "在用";

    public static ChangeClass Of(Change change) => (change.Place, change.Kind) switch
    {
        ({ Keys.Count: 0 }, ChangeKind.Added) => ChangeClass.Added,
        ({ Keys.Count: 0 }, _) => ChangeClass.Withdrawn,
        ({ Keys: [Status] }, _) => change.After is PlainText { Value: InForce } ? ChangeClass.Added : ChangeClass.Withdrawn,
        (_, ChangeKind.Renamed) => ChangeClass.Corrected,
        (_, ChangeKind.Reordered) => ChangeClass.Reworded,
        (var place, _) when OverrideChanges.IsDrop(place) => OfElement(change, BearingOf(place), isReversed: true),
        (var place, _) when place.Fields[^1] is null && place.Field is not null => OfElement(change, BearingOf(place), isReversed: false),
        _ => OfField(change),
    };

    private static ChangeClass OfElement(Change change, Bearing bearing, bool isReversed)
    {
        if (change.Kind == ChangeKind.Changed)
        {
            return ChangeClass.Reworded;
        }

        var isMore = (change.Kind == ChangeKind.Added) != isReversed;
        return bearing switch
        {
            Bearing.Burden => isMore ? ChangeClass.Tightened : ChangeClass.Eased,
            Bearing.Ease => isMore ? ChangeClass.Eased : ChangeClass.Tightened,
            Bearing.Fact => ChangeClass.Corrected,
            _ => isMore ? ChangeClass.Added : ChangeClass.Withdrawn,
        };
    }

    private static ChangeClass OfField(Change change)
    {
        var bearing = BearingOf(change.Place);
        var sign = change.Place.Field is { } field ? Weight.Compare(field, change.Before, change.After) ?? OfAbsence(field, change) : null;
        return (bearing, sign) switch
        {
            (Bearing.Burden, < 0) or (Bearing.Ease, > 0) => ChangeClass.Eased,
            (Bearing.Burden, > 0) or (Bearing.Ease, < 0) => ChangeClass.Tightened,
            (Bearing.ByType, _) when IsWording(change.Place.Field) => ChangeClass.Reworded,
            _ => ChangeClass.Corrected,
        };
    }

    // A list or fee where there was none weighs; the other way it eases. What was not known before is only stated now.
    private static int? OfAbsence(FieldDescription field, Change change) => (field.Shape, change.Before, change.After) switch
    {
        (FieldShape.RecordList or FieldShape.Record, PlainText { Value: AbsenceWords.None }, PlainList or PlainRecord) when !IsLimit(field) => 1,
        (FieldShape.RecordList or FieldShape.Record, PlainList or PlainRecord, PlainText { Value: AbsenceWords.None }) when !IsLimit(field) => -1,
        _ => null,
    };

    private static bool IsLimit(FieldDescription field) => field.ElementType == typeof(Content.Sources.SourceLimit);

    private static bool IsWording(FieldDescription? field) =>
        field is null || (field.ElementType == typeof(string) && field.About.RefersTo == Target.Nothing && field.Shape is FieldShape.Scalar or FieldShape.ScalarList);

    /// <summary>The bearing of the field; of an element of an override, that of the list that it changes.</summary>
    private static Bearing BearingOf(ChangePlace place)
    {
        var isOverriddenElement = place.Keys is ["overrides", _, "drop" or "add", _];
        return (isOverriddenElement ? place.Fields[1] : place.Field)?.About.Bearing ?? Bearing.ByType;
    }
}
