using ListPortal.Fields;
using ListPortal.Site.Data;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>Open data: what there is, what each field means, and which standards it keeps.</summary>
internal static class DataPages
{
    public static IEnumerable<Page> Of(PortalIndex index) => [IndexPage(index), DictionaryPage(index), ConformityPage(index)];

    private static Page IndexPage(PortalIndex index) => new()
    {
        Address = DataAddresses.Data,
        Title = index.Texts.Title("data"),
        Description = index.Texts.Description("data"),
        Template = "data",
        View = () => new DataView(index.Portal.Zones)
        {
            IsLarge = PortalIndex.IsLarge(index.Portal),
            Three = [.. DataList.All.Where(list => list.IsOfThree).Select(LineOf)],
            Others = [.. DataList.All.Where(list => !list.IsOfThree).Select(LineOf)],
        },
        Crumbs = index.Crumbs.About,
        Part = NavigationPart.About,
        IsSample = index.Delegations.Any(delegation => delegation.Document.IsSample),
    };

    private static DataLine LineOf(DataList list) => new(list.Name, list.Label, list.Meaning)
    {
        Json = list.Json,
        Schema = list.Schema,
        Workbook = list.IsOfThree ? list.Workbook : null,
        IsByZone = list.IsOfThree,
    };

    private static Page DictionaryPage(PortalIndex index) => new()
    {
        Address = DataAddresses.Dictionary,
        Title = index.Texts.Title("dictionary"),
        Description = index.Texts.Description("dictionary"),
        Template = "dictionary",
        View = () => new DictionaryView([.. DataList.All.Select(list => new DictionaryKind(list.Name, list.Label, list.Description.Kind!.Path, [.. FieldsOf(list.Description, "")]))]),
        Crumbs = [.. index.Crumbs.About, new Crumb(index.Texts.Title("data"), DataAddresses.Data)],
        Part = NavigationPart.About,
    };

    /// <summary>Fields of a record and, indented by their keys, of the records in it; what a zone may override is told with the item.</summary>
    private static IEnumerable<DictionaryField> FieldsOf(RecordDescription record, string keys)
    {
        foreach (var field in record.Fields)
        {
            yield return DictionaryField.Of(field, keys + field.Key);
            if (field.Shape is FieldShape.Record or FieldShape.RecordList && !field.ElementType.IsGenericType && keys.Count(character => character == '.') < 2)
            {
                foreach (var inner in FieldsOf(RecordDescription.Of(field.ElementType), $"{keys}{field.Key}."))
                {
                    yield return inner;
                }
            }
        }
    }

    private static Page ConformityPage(PortalIndex index) => new()
    {
        Address = DataAddresses.Conformity,
        Title = index.Texts.Title("conformity"),
        Description = index.Texts.Description("conformity"),
        Template = "conformity",
        View = () => new ConformityView(index.Portal.Guides.Count(guide => guide.CanHandle), index.Portal.Guides.Count(guide => guide.Delegation is not null), DataList.All.Count),
        Crumbs = [.. index.Crumbs.About, new Crumb(index.Texts.Title("data"), DataAddresses.Data)],
        Part = NavigationPart.About,
    };
}
