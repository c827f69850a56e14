using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Model.Building;

/// <summary>Tells what a delegation changes of its item, in the order of the fields.</summary>
internal static class DifferenceList
{
    private static readonly RecordDescription Overrides = RecordDescription.Of(typeof(SourceOverrides));

    public static IReadOnlyList<Difference> Of(SourceOverrides overrides, SourceItem item, ReferenceBook references)
    {
        var names = ElementNames.Of(item, references);
        return
        [
            .. OfList(overrides.Conditions, "conditions", names),
            .. OfList(overrides.Materials, "materials", names),
            .. OfList(overrides.SpecialProcedures, "special_procedures", names),
            .. OfList(overrides.Steps, "steps", names),
            .. OfList(overrides.Duties, "duties", names),
            .. OfList(overrides.Faq, "faq", names),
            .. OfField(overrides.Fee, "fee", overrides.Reason),
            .. OfField(overrides.Result, "result", overrides.Reason),
            .. OfField(overrides.Handling, "handling", overrides.Reason),
        ];
    }

    private static IEnumerable<Difference> OfField(object? written, string key, Text? reason) =>
        written is null ? [] : [new Difference(Label(key), "", DifferenceKind.Changed, reason.OrEmpty()) { Field = key }];

    private static IEnumerable<Difference> OfList<T>(Written<SourceListOverride<T>>? change, string key, ElementNames names)
        where T : SourceOverridable
    {
        if (change?.Value is not { } list)
        {
            return [];
        }

        return
        [
            .. list.Set.Values().Select(set => Of(names.Find(key, set.Key), DifferenceKind.Changed, set.Value.Value!.Reason)),
            .. list.Drop.Values().Select(drop => Of(names.Find(key, drop.Key), DifferenceKind.Dropped, drop.Value)),
            .. list.Add.Values().Select(added => Of(names.NameOf(added), DifferenceKind.Added, added.Reason)),
        ];

        Difference Of(string element, DifferenceKind kind, Text? reason) => new(Label(key), element, kind, reason.OrEmpty()) { Field = key };
    }

    private static string Label(string key) => Overrides.Find(key)!.About.Label;
}
