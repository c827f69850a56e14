using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Model.Building;

/// <summary>The names by which people know the elements of an item's lists.</summary>
internal sealed class ElementNames
{
    private readonly Dictionary<(string List, string Id), string> _names = [];

    private readonly ReferenceBook _references;

    private ElementNames(ReferenceBook references) => _references = references;

    public static ElementNames Of(SourceItem item, ReferenceBook references)
    {
        var names = new ElementNames(references);
        foreach (var field in RecordDescription.Of(typeof(SourceItem)).Fields)
        {
            foreach (var element in FieldWalk.Inside(field, field.Get(item)).OfType<SourceOverridable>())
            {
                names._names[(field.Key, element.Id.OrEmpty())] = names.NameOf(element);
            }
        }

        return names;
    }

    public string Find(string list, string id) => _names.GetValueOrDefault((list, id), id);

    public string NameOf(SourceOverridable element) => element switch
    {
        SourceMaterial material => material.Name.Maybe() ?? _references.Paper(material.Paper)!.Name,
        SourceCondition condition => condition.Text.OrEmpty(),
        SourceSpecialProcedure procedure => procedure.Name.OrEmpty(),
        SourceStep step => step.Name.OrEmpty(),
        SourceDuty duty => duty.Duty.OrEmpty(),
        SourceQuestion question => question.Question.OrEmpty(),
        _ => element.Id.OrEmpty(),
    };
}
