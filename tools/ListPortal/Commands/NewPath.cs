using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Commands;

/// <summary>The path of a new file. An id that is in use, or ever was, is refused: an address means one thing for ever.</summary>
internal sealed class NewPath(RecordDescription kind, Project project, SourceContent content)
{
    /// <param name="ids">One for each name in the path of the kind.</param>
    /// <exception cref="WrongUseException">An id is no id, names nothing, or is taken.</exception>
    public string Of(IReadOnlyList<string> ids)
    {
        var path = kind.Kind!.Path;
        foreach (var (name, id) in NewKinds.NamesIn(kind).Zip(ids))
        {
            Refuse(name, id);
            path = path.Replace($"{{{name}}}", id, StringComparison.Ordinal);
        }

        if (Path.Exists(Path.Combine(project.Root, path)))
        {
            throw new WrongUseException($"{path} 已经有了；请直接修改，或者换一个标识。");
        }

        if (Git.Ask(project.Root, "log", "-1", "--format=%h %cs", "--full-history", "--no-renames", "--diff-filter=D", "--", path)?.Trim() is { Length: > 0 } commit)
        {
            throw new WrongUseException($"{path} 以前用过（提交 {commit} 删去了它）；用过的标识不再用，请换一个，或者从历史中取回原来的文件。");
        }

        if (Adjustment(ids[0]) is { } former)
        {
            throw new WrongUseException($"“{ids[0]}”以前用过（见 {former}）；用过的标识不再用，请换一个，或者取回原来的文件。");
        }

        return path;
    }

    /// <summary>Where an adjustment names an item or a zone that has no file: it was published once.</summary>
    private SourcePosition? Adjustment(string id)
    {
        var changes = content.Adjustments.SelectMany(adjustment => adjustment.Changes.Values());
        var named = kind.Type == typeof(SourceItem) ? changes.Select(change => change.Item)
            : kind.Type == typeof(SourceZone) ? changes.Select(change => change.Zone)
            : [];
        return named.FirstOrDefault(name => name.OrEmpty() == id)?.Position;
    }

    private void Refuse(string name, string id)
    {
        if (!Slug.IsValid(id) || Slug.IsReserved(id))
        {
            throw new WrongUseException($"“{id}”不能用作标识；只用小写字母、数字和连字符（{Slug.Pattern}），并且不是保留字。");
        }

        var known = name switch
        {
            "zone" => content.Zones.Select(zone => zone.Id).ToList(),
            "item" => content.Items.Select(item => item.Id).ToList(),
            _ => null,
        };
        if (known is not null && !known.Contains(id))
        {
            throw new WrongUseException($"没有“{id}”；{Nearest.Hint(id, known)}请先建好它，或者检查拼写。");
        }
    }
}
