using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All items by the first letter of their names' pinyin.</summary>
public sealed record ItemIndexView(IReadOnlyList<GroupOf<string, Item>> Letters)
{
    /// <summary>Letters in their order; what stands under none comes last.</summary>
    public static ItemIndexView Of(IEnumerable<Item> items, Readings readings)
    {
        var order = new PinyinOrder(readings);
        return new ItemIndexView(
        [
            .. items
                .GroupBy(item => order.LetterOf(item.Name))
                .OrderBy(letter => letter.Key == PinyinOrder.OtherLetter)
                .ThenBy(letter => letter.Key, StringComparer.Ordinal)
                .Select(letter => new GroupOf<string, Item>(letter.Key, [.. letter.OrderBy(item => item.Name, order)])),
        ]);
    }
}
