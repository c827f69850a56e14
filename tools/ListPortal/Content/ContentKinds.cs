using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Content;

/// <summary>Every kind of file, in the order in which content/README.md explains them.</summary>
public static class ContentKinds
{
    /// <summary>Path of the site's settings.</summary>
    public const string Settings = "site.config.yml";

    /// <summary>Files below content/ that are made from the field description and hold no records.</summary>
    public const string Guide = "content/README.md";

    public static IReadOnlyList<RecordDescription> All { get; } =
    [
        .. new[]
        {
            typeof(SourceConfig),
            typeof(SourceDocument),
            typeof(SourceZone),
            typeof(SourceDepartments),
            typeof(SourcePapers),
            typeof(SourceItem),
            typeof(SourceDelegation),
            typeof(SourceForm),
            typeof(SourceClasses),
            typeof(SourceMatters),
            typeof(SourceTownDivision),
            typeof(SourceParkDivision),
            typeof(SourceWhistle),
            typeof(SourceJourney),
            typeof(SourceAdjustment),
            typeof(SourceEvaluation),
            typeof(SourceCalendar),
            typeof(SourcePage),
            typeof(SourceSynonyms),
            typeof(SourceStopPhrases),
            typeof(SourceOutside),
            typeof(SourceReadings),
            typeof(SourceCharacters),
            typeof(SourceJudged),
        }.Select(RecordDescription.Of),
    ];

    /// <summary>The kind that a path belongs to, with the names that the path gives; null where no list owns it.</summary>
    public static (RecordDescription Description, IReadOnlyDictionary<string, string> Names)? Of(string path)
    {
        foreach (var (pattern, description) in Patterns)
        {
            if (pattern.Match(path) is { } names)
            {
                return (description, names);
            }
        }

        return null;
    }

    /// <summary>The path of a file of a kind, its names filled in from left to right.</summary>
    public static string PathOf<T>(params IReadOnlyList<string> names)
        where T : SourceRecord
    {
        var segments = RecordDescription.Of(typeof(T)).Kind!.Path.Split('{', '}');
        return string.Concat(segments.Select((segment, index) => index % 2 == 0 ? segment : names[index / 2]));
    }

    private static readonly IReadOnlyList<(KindPattern Pattern, RecordDescription Description)> Patterns =
        [.. All.Select(description => (new KindPattern(description.Kind!.Path), description))];
}
