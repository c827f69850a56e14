using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Model.Building;

/// <summary>The terms of one delegation. What it does not override stays the item's very instance, so that it is rendered once for all zones.</summary>
internal sealed class TermsInForce(SourceItem source, Item item, ReferenceBook references)
{
    private readonly ElementFactory _elements = new(references, item.Situations);

    public ItemTerms Apply(SourceOverrides? overrides)
    {
        if (overrides is null)
        {
            return item.Terms;
        }

        var own = item.Terms;
        return new ItemTerms
        {
            Handling = overrides.Handling.Optional() ?? own.Handling,
            Conditions = Merge(own.Conditions, source.Conditions, overrides.Conditions, _elements.Condition),
            Materials = Merge(own.Materials, source.Materials, overrides.Materials, _elements.Material),
            SpecialProcedures = Merge(own.SpecialProcedures, source.SpecialProcedures, overrides.SpecialProcedures, ElementFactory.SpecialProcedure),
            Steps = Merge(own.Steps, source.Steps, overrides.Steps, _elements.Step),
            Duties = Merge(own.Duties, source.Duties, overrides.Duties, ElementFactory.Duty),
            Fee = overrides.Fee is { } fee ? fee.State(ElementFactory.Fee) : own.Fee,
            Result = overrides.Result is { } result ? result.State(ElementFactory.Result) : own.Result,
            Faq = Merge(own.Faq, source.Faq, overrides.Faq, ElementFactory.Question),
            Differences = DifferenceList.Of(overrides, source, references),
        };
    }

    private static Stated<IReadOnlyList<TModel>> Merge<TSource, TModel>(
        Stated<IReadOnlyList<TModel>> own,
        Written<IReadOnlyList<TSource>>? ownSource,
        Written<SourceListOverride<TSource>>? change,
        Func<TSource, TModel> convert)
        where TSource : SourceOverridable
    {
        if (change is not { IsGiven: true })
        {
            return own;
        }

        return new Stated<IReadOnlyList<TModel>>(Presence.Given, [.. Overlay.Apply(ownSource.Values(), change).Select(convert)]);
    }
}
