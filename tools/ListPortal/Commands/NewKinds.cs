using System.Text.RegularExpressions;
using ListPortal.Content;
using ListPortal.Exports.Schemas;
using ListPortal.Fields;

namespace ListPortal.Commands;

/// <summary>The kinds of which there can be another file: those whose path holds names.</summary>
internal static partial class NewKinds
{
    private static readonly IReadOnlyList<RecordDescription> All = [.. ContentKinds.All.Where(kind => NamesIn(kind).Count > 0)];

    /// <summary>How each kind is called on the command line.</summary>
    public static IReadOnlyList<string> Words => [.. All.Select(kind => $"{kind.Kind!.Label} {SchemaFiles.NameOf(kind)}")];

    /// <summary>A kind by its Chinese or its English name.</summary>
    public static RecordDescription? Find(string word) => All.FirstOrDefault(kind => kind.Kind!.Label == word || SchemaFiles.NameOf(kind) == word);

    /// <summary>The names in the path of a kind, in their order: zone and item of a delegation.</summary>
    public static IReadOnlyList<string> NamesIn(RecordDescription kind) => [.. NameInPath().Matches(kind.Kind!.Path).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex("\\{(?<name>[a-z]+)\\}")]
    private static partial Regex NameInPath();
}
