using ListPortal.Content;
using ListPortal.Fields;

namespace ListPortal.Validation;

/// <summary>The texts by which records are found, as their editors wrote them.</summary>
public sealed class SearchedTexts
{
    public SearchedTexts(SourceContent content)
    {
        Names =
        [
            .. content.Items.Select(item => item.Name),
            .. content.Journeys.Select(journey => journey.Name),
            .. content.Matters.Select(matter => matter.Name),
            .. content.Zones.SelectMany(zone => new[] { zone.Name, zone.ShortName }),
            .. content.Zones.SelectMany(zone => zone.Parks.Values()).Select(park => park.Name),
            .. content.Departments.Select(department => department.Name),
            .. content.Pages.Select(page => page.Title),
        ];
        Keywords =
        [
            .. content.Items.SelectMany(item => item.Keywords.Values()),
            .. content.Journeys.SelectMany(journey => journey.Keywords.Values()),
            .. content.Matters.SelectMany(matter => matter.Keywords.Values()),
            .. content.Zones.SelectMany(zone => zone.Aliases.Values()),
            .. content.Zones.SelectMany(zone => zone.Parks.Values()).SelectMany(park => park.Industries.Values()),
            .. content.Departments.SelectMany(department => department.Aliases.Values().Concat(department.Keywords.Values())),
            .. content.Pages.SelectMany(page => page.Keywords.Values()),
        ];
        Others =
        [
            .. content.Items.Select(item => item.Summary),
            .. content.Items.SelectMany(item => item.Materials.Values()).Select(material => material.Name),
            .. content.Papers.Select(paper => paper.Name),
            .. content.Journeys.Select(journey => journey.Summary),
            .. content.Matters.Select(matter => matter.Summary),
        ];
    }

    /// <summary>Null where a name is not written; its own fault is told.</summary>
    public IReadOnlyList<Text?> Names { get; }

    public IReadOnlyList<Text> Keywords { get; }

    /// <summary>Materials, papers and summaries.</summary>
    public IReadOnlyList<Text?> Others { get; }

    /// <summary>A name could not be read: nobody knows which words it would hold.</summary>
    public bool AreOpen => Names.Any(name => name.IsUnread());

    /// <summary>All texts as one, for a first look whether any holds a word. No word holds a line break, so that none is found across two texts.</summary>
    public static string Joined(IEnumerable<Text?> texts) => string.Join('\n', texts.Select(text => text.OrEmpty()));

    /// <summary>The first given text that holds a word, or null.</summary>
    public static Text? Holder(string word, IEnumerable<Text?> texts) =>
        texts.FirstOrDefault(text => text.OrEmpty().Contains(word, StringComparison.OrdinalIgnoreCase));
}
